package org.cobi.architecture.barrier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.restricted.RestrictedRule;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.restricted.Safeguards;
import org.cobi.model.restricted.UnsafePlace;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.Source;
import org.cobi.model.session.SessionSlot;
import org.cobi.testing.People;
import org.cobi.workflow.restricted.RestrictedFile;

/**
 * What stands around an episode: a restricted file, and the rooms that are taken.
 *
 * @param file the restricted file
 * @param taken the slots at which no room is free
 */
record World(RestrictedFile file, Set<SessionSlot> taken) {

  /**
   * A slot in a world.
   *
   * @param slot the slot
   * @param taken whether no room is free
   * @param safeguards what the file says
   */
  record Asked(SessionSlot slot, boolean taken, Safeguards safeguards) {
    LocalDateTime start() {
      return slot.start();
    }

    LocalDate day() {
      return slot.day();
    }

    private Optional<UnsafePlace> unsafe() {
      return slot.place()
          .flatMap(place -> safeguards.unsafe(People.PARTICIPANT, place, slot.day()));
    }

    private boolean meetsSomebody() {
      return !safeguards.apartFrom(People.PARTICIPANT).isEmpty()
          && slot.place().filter(PlaceRef.of("OFFICE-BETA")::equals).isPresent()
          && slot.start().getHour() == 14;
    }
  }

  /** An ordinary conflict. */
  static final Rule<Asked> A_ROOM_IS_FREE =
      SlotRules.NOT_AVAILABLE.rule(asked -> !asked.taken(), Asked::start);

  /** As COBI-SCH-08. */
  static final RestrictedRule<Asked> THE_PLACE_IS_SAFE =
      RestrictedRule.of(
          Rule.<Asked>rule("COBI-SCH-08", "No session is held at a place that is unsafe.")
              .source(Source.practice("a place that the police or an advocate listed"))
              .holdsWhen(asked -> asked.unsafe().isEmpty())
              .otherwiseRefuse(
                  "entry {entry} lists the place on {day}",
                  asked -> asked.unsafe().map(unsafe -> unsafe.reference().value()).orElse(""),
                  Asked::day),
          SlotRules.NOT_AVAILABLE,
          Asked::start);

  /** As COBI-SCH-09, for one place and hour at which the other always is. */
  static final RestrictedRule<Asked> NOBODY_IS_MET =
      RestrictedRule.of(
          Rule.<Asked>rule("COBI-SCH-09", "People who are kept apart are not booked together.")
              .source(Source.practice("separation"))
              .holdsWhen(asked -> !asked.meetsSomebody())
              .otherwiseRefuse("somebody else is there on {day}", Asked::day),
          SlotRules.NOT_AVAILABLE,
          Asked::start);

  Asked about(SessionSlot slot) {
    return new Asked(slot, taken.contains(slot), file.safeguards());
  }

  List<RestrictedViolation> restrictedReasons(SessionSlot slot) {
    return Stream.of(THE_PLACE_IS_SAFE, NOBODY_IS_MET)
        .flatMap(rule -> rule.reasons(about(slot)).stream())
        .toList();
  }
}
