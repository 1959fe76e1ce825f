/**
 * What must be known of every stored datum about a person before it may be stored: under which law,
 * about whom, and whether it is a fact or somebody's assessment.
 *
 * <p>Start reading at {@link org.cobi.model.data.DataMark}.
 */
package org.cobi.model.data;
