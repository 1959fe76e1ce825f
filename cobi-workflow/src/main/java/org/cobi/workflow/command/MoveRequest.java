package org.cobi.workflow.command;

/** Who asked that an appointment be moved. */
public enum MoveRequest {
  /** The service. */
  SERVICE,
  /** The participant. */
  PARTICIPANT
}
