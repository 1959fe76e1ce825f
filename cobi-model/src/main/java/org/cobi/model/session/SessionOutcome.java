package org.cobi.model.session;

import static org.cobi.model.session.Attendance.Compliance.COMPLIED;
import static org.cobi.model.session.Attendance.Compliance.FAILED;
import static org.cobi.model.session.Attendance.Excuse.ACCEPTABLE;
import static org.cobi.model.session.Attendance.Excuse.NONE_NEEDED;
import static org.cobi.model.session.Attendance.Excuse.UNACCEPTABLE;

import org.cobi.model.session.Attendance.Compliance;
import org.cobi.model.session.Attendance.Excuse;

/**
 * What became of an appointment. Which of them count as delivered is the programme's choice; the
 * default is {@link #ATTENDED_COMPLIED} alone.
 */
public enum SessionOutcome {
  /** The person came and took part. */
  ATTENDED_COMPLIED("attended and complied", true, true, COMPLIED, NONE_NEEDED),
  /** The person came and did not take part, or broke an instruction. */
  ATTENDED_FAILED_TO_COMPLY("attended, failed to comply", true, true, FAILED, NONE_NEEDED),
  /** The person was sent home for his or her own behaviour. */
  SENT_HOME_BEHAVIOUR("sent home for behaviour", false, true, FAILED, NONE_NEEDED),
  /**
   * The person came and was sent home because the service could not deliver, for example because
   * the building was closed.
   */
  SENT_HOME_SERVICE("sent home by the service", false, true, COMPLIED, NONE_NEEDED),
  /** The person did not come; evidence may still be given. Every absence starts here. */
  FAILED_TO_ATTEND("failed to attend", false, false, Compliance.PENDING, Excuse.PENDING),
  /** A named person has accepted the reason for the absence. */
  ACCEPTABLE_ABSENCE("acceptable absence", false, false, COMPLIED, ACCEPTABLE),
  /** A named person has found no acceptable reason for the absence. */
  UNACCEPTABLE_ABSENCE("unacceptable absence", false, false, FAILED, UNACCEPTABLE),
  /** The service cancelled. Use {@link #ACCEPTABLE_ABSENCE} when the participant could not come. */
  CANCELLED_BY_SERVICE("cancelled by the service", false, false, COMPLIED, NONE_NEEDED),
  /** The participant asked beforehand to move the appointment, and it was moved. */
  RESCHEDULED_BY_PARTICIPANT(
      "rescheduled at the participant's request", false, false, COMPLIED, NONE_NEEDED);

  private final String title;
  private final Attendance attendance;

  SessionOutcome(
      String title, boolean tookPlace, boolean attended, Compliance compliance, Excuse excuse) {
    this.title = title;
    this.attendance = new Attendance(tookPlace, attended, compliance, excuse);
  }

  /** The name in plain words. */
  public String title() {
    return title;
  }

  /** What it says on each axis. */
  public Attendance attendance() {
    return attendance;
  }

  /** Whether the person was absent, excused or not; the service's own cancellations are not. */
  public boolean isAbsence() {
    return attendance.excuse() != NONE_NEEDED;
  }

  /** Whether it is a failure to comply that the order's enforcement looks at. */
  public boolean isFailure() {
    return attendance.compliance() == FAILED;
  }

  /** Whether somebody must still decide about the absence. */
  public boolean isPending() {
    return attendance.excuse() == Excuse.PENDING;
  }

  /** Whether the session is still owed to the participant because it was not held as agreed. */
  public boolean wasMissedOrCancelled() {
    return !attendance.tookPlace();
  }
}
