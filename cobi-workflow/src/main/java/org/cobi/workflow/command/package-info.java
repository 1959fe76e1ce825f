/**
 * Commands: what a person asks of an episode. Each may be refused.
 *
 * <p>The key idea is that a command carries everything that a decision needs from outside: the day
 * or the moment, the people, and the overrides. Nothing asks a clock.
 *
 * <p>The commands stand in seven families, one file each, in the order of an episode's life. Start
 * reading at {@link org.cobi.workflow.command.ReferralCommand}.
 */
package org.cobi.workflow.command;
