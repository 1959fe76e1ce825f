/**
 * What each audience may see of an episode, a decision, an explanation or a forecast.
 *
 * <p>The key idea is the allow-list: a view holds what its audience's list names, and what nobody
 * has written there is not shown. There is no view without an audience. Nothing of a restricted
 * file can be in any of them, because nothing that they are made of can hold it.
 *
 * <p>Start reading at {@link org.cobi.workflow.view.Views}.
 */
package org.cobi.workflow.view;
