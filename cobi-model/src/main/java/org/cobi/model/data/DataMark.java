package org.cobi.model.data;

/**
 * What a stored datum about a person carries with it.
 *
 * @param regime under which law it is processed
 * @param subject about whom it is
 * @param basis whether it is a fact or an assessment
 */
public record DataMark(ProcessingRegime regime, DataSubject subject, Basis basis) {

  /** A mark with its three parts. */
  public static DataMark of(ProcessingRegime regime, DataSubject subject, Basis basis) {
    return new DataMark(regime, subject, basis);
  }
}
