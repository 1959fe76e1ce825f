/**
 * What may happen in an episode: decisions, and the table that they come from.
 *
 * <p>The key idea is that a command is asked of an episode and answered by a value: events and
 * duties when it is accepted, every rule that stands in the way when it is refused. The {@link
 * org.cobi.workflow.EpisodeLifecycle lifecycle} says where a command may lead; {@link
 * org.cobi.workflow.EpisodeAnswers} says what it needs and what follows.
 *
 * <p>Start reading at {@link org.cobi.workflow.EpisodeLifecycle}.
 */
package org.cobi.workflow;
