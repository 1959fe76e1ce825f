package org.cobi.workflow.audit;

import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.person.OpaqueReference;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.episode.EpisodeId;

/**
 * What an audit record is about: a kind of thing and the host's opaque reference of it.
 *
 * @param kind the kind of thing
 * @param value 1 to 64 characters from {@code A-Z a-z 0-9 . _ : -}
 */
public record AuditReference(Kind kind, String value) {

  /** The kinds of things. */
  public enum Kind {
    /** One episode. */
    EPISODE,
    /** One submitted command. */
    COMMAND,
    /** A restricted file of the victim's side. */
    RESTRICTED_FILE,
    /** Everything that is kept about one person. */
    DATA_SUBJECT,
    /** One request of a person to see his or her own data. */
    SUBJECT_ACCESS_REQUEST
  }

  /**
   * Checks the reference; the message never contains it.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public AuditReference {
    OpaqueReference.check(value, "audited reference");
  }

  /** An episode. */
  public static AuditReference episode(EpisodeId episode) {
    return new AuditReference(Kind.EPISODE, episode.value());
  }

  /** A submitted command. */
  public static AuditReference command(CommandId command) {
    return new AuditReference(Kind.COMMAND, command.value());
  }

  /** Everything that is kept about a person. */
  public static AuditReference dataSubject(DataSubjectRef subject) {
    return new AuditReference(Kind.DATA_SUBJECT, subject.value());
  }

  /** Shows the kind but not which one: not even a log should tell whose file was opened. */
  @Override
  public String toString() {
    return "AuditReference[" + kind + "]";
  }
}
