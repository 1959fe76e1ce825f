package org.cobi.scheduling.engine;

/**
 * What the parts of a series' cost weigh.
 *
 * @param delay for each day of delay of the first session, times the person's weight
 * @param rhythm for each day by which a gap differs from its target
 * @param spare for each day into the spare time at the end of the window
 * @param handover for each change of practitioner
 */
record Weights(long delay, long rhythm, long spare, long handover) {
  /** The objective in its order, as one number for each series. */
  static final Weights IN_ORDER = new Weights(1, Costs.RHYTHM, Costs.SPARE, Costs.HANDOVER);

  /** Nothing but what the options themselves cost. */
  static final Weights OPTIONS_ONLY = new Weights(0, 0, 0, 0);
}
