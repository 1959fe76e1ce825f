package org.cobi.casework.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;

/** The people of the region, all invented. A real host asks its directory. */
public final class Staff {
  /** Runs the programmes. Whoever does not say who they are is this one, for a first look. */
  public static final StaffMember MANAGER =
      StaffMember.of(Role.PROGRAMME_MANAGER, "M-1", Audience.PROGRAMME_MANAGER);

  /** Answers for the therapy. */
  public static final StaffMember CLINICAL_LEAD =
      StaffMember.of(Role.CLINICAL_LEAD, "C-1", Audience.CLINICAL_LEAD);

  /** Answers for orders of the courts. */
  public static final StaffMember OFFICER =
      StaffMember.of(Role.RESPONSIBLE_OFFICER, "R-1", Audience.MANDATE_OWNER);

  /** Protects both sides. */
  public static final StaffMember POLICE =
      StaffMember.of(Role.POLICE_ORDER_MANAGER, "N-1", Audience.POLICE);

  /** Supports victims. */
  public static final StaffMember ADVOCATE =
      StaffMember.of(Role.STALKING_ADVOCATE, "A-1", Audience.VICTIM_SIDE_WORKER);

  /** Checks that the rules were kept. */
  public static final StaffMember AUDITOR =
      StaffMember.of(Role.ADMINISTRATOR, "Q-1", Audience.AUDITOR);

  /** Who delivers one-to-one and in groups, each with every qualification. */
  public static final List<Practitioner> PRACTITIONERS =
      List.of("P-11", "P-12", "P-13", "P-14", "P-15").stream().map(Staff::practitioner).toList();

  /** Everybody. */
  public static final List<StaffMember> ALL = everybody();

  private Staff() {}

  private static Practitioner practitioner(String reference) {
    return Practitioner.builder()
        .reference(PractitionerRef.of(reference))
        .addQualifications(Qualification.values())
        .build();
  }

  private static List<StaffMember> everybody() {
    List<StaffMember> all = new ArrayList<>();
    all.add(MANAGER);
    all.add(CLINICAL_LEAD);
    PRACTITIONERS.forEach(
        who ->
            all.add(
                StaffMember.of(Role.PRACTITIONER, who.reference().value(), Audience.PRACTITIONER)));
    all.add(OFFICER);
    all.add(POLICE);
    all.add(ADVOCATE);
    all.add(AUDITOR);
    return List.copyOf(all);
  }

  /** The one with this reference. */
  public static Optional<StaffMember> find(String reference) {
    return ALL.stream().filter(member -> member.reference().equals(reference)).findFirst();
  }

  /** The practitioner with this reference. */
  public static Optional<Practitioner> practitionerOf(String reference) {
    return PRACTITIONERS.stream()
        .filter(who -> who.reference().value().equals(reference))
        .findFirst();
  }
}
