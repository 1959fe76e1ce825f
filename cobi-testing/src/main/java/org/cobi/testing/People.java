package org.cobi.testing;

import org.cobi.model.person.Actor;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;

/** Invented people for tests and prototypes. */
public final class People {

  /** A participant. */
  public static final ParticipantRef PARTICIPANT = ParticipantRef.of("X123456");

  /** A programme manager: may review and override. */
  public static final Actor MANAGER = Actor.of(Role.PROGRAMME_MANAGER, "M-1");

  /** A clinical lead: oversees, may review and override. */
  public static final Actor CLINICAL_LEAD = Actor.of(Role.CLINICAL_LEAD, "C-1");

  /** A practitioner, as somebody who decides. */
  public static final Actor PRACTITIONER = Actor.of(Role.PRACTITIONER, "P-11");

  /** A responsible officer. */
  public static final Actor OFFICER = Actor.of(Role.RESPONSIBLE_OFFICER, "R-1");

  /** A community offender manager. */
  public static final Actor OFFENDER_MANAGER = Actor.of(Role.OFFENDER_MANAGER, "O-1");

  /** A police officer who refers. */
  public static final Actor POLICE = Actor.of(Role.POLICE, "N-1");

  /** A court that refers. */
  public static final Actor COURT = Actor.of(Role.COURT, "T-1");

  /** A practitioner with every qualification, for as long as anybody asks. */
  public static final Practitioner DELIVERER =
      Practitioner.builder()
          .reference(PractitionerRef.of("P-11"))
          .addQualifications(Qualification.values())
          .build();

  private People() {}
}
