/**
 * What things are in a programme for people who stalk: the values that every other module speaks.
 *
 * <p>Each package below is one part of the programme's language. This one holds only the style that
 * their value types share. Start reading at {@code org.cobi.model.time}.
 */
package org.cobi.model;
