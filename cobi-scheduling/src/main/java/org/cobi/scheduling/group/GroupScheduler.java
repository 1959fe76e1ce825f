package org.cobi.scheduling.group;

import static org.cobi.model.rule.Source.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.audience.Audience;
import org.cobi.model.person.ParticipantRef;
import org.cobi.model.person.PlaceRef;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.SlotRules;
import org.cobi.model.restricted.RestrictedRule;
import org.cobi.model.restricted.RestrictedViolation;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.RuleId;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.engine.GroupSearch;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;

/**
 * Plans the series of a group exactly, against everybody's appointments, none of which is moved.
 * Start here.
 *
 * <pre>{@code
 * GroupNeed need = GroupNeed.of(PublishedProgrammes.KENT_2021_GROUP)
 *     .group(group).members(members).facilitators(qualified).earliest(from).latest(to).build();
 * GroupAnswer answer = GroupScheduler.of(caseload, plan.appointments()).plan(need);
 * }</pre>
 *
 * <p>The caseload gives the calendar, the offices and the practitioners; members need not be among
 * its people. A group takes one room, one session of each facilitator's day and one place of each
 * facilitator's caseload. What is best is the order of the caseload's objective: fewest changes of
 * the team, best rhythm, earliest start. It is used by one thread at a time.
 */
public final class GroupScheduler {
  private static final RuleId GROUPS = RuleId.of("COBI-PRG-10");

  private static final RestrictedRule<GroupNeed> NO_OFFICE_IS_EXCLUDED =
      RestrictedRule.of(
          Rule.<GroupNeed>rule(
                  "COBI-SCH-08", "No session is held at an office that is excluded for a member.")
              .source(practice("offices are excluded by the police, an advocate or an order"))
              .holdsWhen(need -> need.members().stream().allMatch(GroupScheduler::isFree))
              .otherwiseRefuse("an office is excluded for a member"),
          SlotRules.NOT_AVAILABLE,
          need -> need.earliest());

  private static final RestrictedRule<GroupNeed> MEMBERS_MAY_MEET =
      RestrictedRule.of(
          Rule.<GroupNeed>rule("COBI-SCH-09", "People to be kept apart are not in one group.")
              .source(practice("the same place on the same day is ruled out"))
              .holdsWhen(need -> !separatesMembers(need))
              .otherwiseRefuse("two members are to be kept apart"),
          SlotRules.NOT_AVAILABLE,
          need -> need.earliest());

  private final Caseload caseload;
  private final List<Appointment> booked;

  private GroupScheduler(Caseload caseload, List<Appointment> booked) {
    this.caseload = caseload;
    this.booked = List.copyOf(booked);
  }

  /** A scheduler with the offices and practitioners of a caseload and what is booked with them. */
  public static GroupScheduler of(Caseload caseload, List<Appointment> booked) {
    return new GroupScheduler(caseload, booked);
  }

  /**
   * The best series of a group, or a smallest set of what stands in the way.
   *
   * @throws IllegalArgumentException if the group names a day, a practitioner or an office that is
   *     not in the caseload
   */
  public GroupAnswer plan(GroupNeed need) {
    check(need);
    List<GroupReason> size = sizeReasons(need);
    if (!size.isEmpty()) {
      return new GroupAnswer(Optional.empty(), size);
    }
    GroupSearch search = new GroupSearch(caseload, booked, need);
    need.programme().ifPresent(as -> search.withWindows(first -> windowEnd(as, first)));
    Optional<GroupSeries> series = search.best();
    return new GroupAnswer(series, series.isPresent() ? List.of() : search.reasons());
  }

  /**
   * What is restricted about a group, for those who may read it; else nothing. To everybody else a
   * group whose members must not meet is one for which no time is available.
   */
  public List<RestrictedViolation> restricted(GroupNeed need, Audience audience) {
    return audience.readsRestricted()
        ? List.of(NO_OFFICE_IS_EXCLUDED, MEMBERS_MAY_MEET).stream()
            .flatMap(rule -> rule.reasons(need).stream())
            .toList()
        : List.of();
  }

  /** A funding that the caseload has too is left to it, so that reasons can name it. */
  private LocalDate windowEnd(ProgrammeDefinition programme, LocalDate first) {
    return DeliveryWindow.of(programme, first, first).bounds().stream()
        .filter(
            bound ->
                bound.rule().anchor().isPresent()
                    || bound.lastDay().isBefore(caseload.fundingEnd()))
        .map(DeliveryWindow.Bound::lastDay)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static boolean isFree(GroupMember member) {
    return member.excludedOffices().stream().noneMatch(member.offices()::contains);
  }

  private static boolean separatesMembers(GroupNeed need) {
    Set<ParticipantRef> people = new HashSet<>();
    need.members().forEach(member -> people.add(member.participant()));
    return need.members().stream()
        .anyMatch(member -> member.separateFrom().stream().anyMatch(people::contains));
  }

  /** Nine people where eight are possible, or fewer facilitators than a session needs. */
  private static List<GroupReason> sizeReasons(GroupNeed need) {
    int tooMany = need.members().size() - need.size().mostParticipants();
    int missing = need.size().facilitators() - need.facilitators().size();
    if (tooMany > 0) {
      String words =
          "a group has at most "
              + (need.size().mostParticipants() + " people and would have ")
              + need.members().size();
      return List.of(about(words, tooMany == 1 ? "one person fewer" : tooMany + " people fewer"));
    }
    if (missing > 0) {
      String words =
          "a group needs "
              + (need.size().facilitators() + " facilitators, and who may lead it are ")
              + need.facilitators().size();
      String help = missing == 1 ? "one more facilitator" : missing + " more facilitators";
      return List.of(about(words, help));
    }
    return List.of();
  }

  private static GroupReason about(String words, String help) {
    return new GroupReason(new Reason(GROUPS, words, Optional.of(help)), Optional.empty());
  }

  private void check(GroupNeed need) {
    must(covers(need.earliest()) && covers(need.latest()), "the window must lie in the calendar");
    must(
        caseload.practitioners().stream()
                .filter(who -> need.facilitators().contains(who.reference()))
                .count()
            == need.facilitators().size(),
        "every facilitator must be a practitioner of the caseload");
    Set<PlaceRef> offices = new HashSet<>();
    caseload.offices().forEach(office -> offices.add(office.reference()));
    must(
        need.members().stream()
            .allMatch(
                member ->
                    offices.containsAll(member.offices())
                        && offices.containsAll(member.excludedOffices())),
        "every office of a member must be in the caseload");
  }

  private boolean covers(LocalDate day) {
    return caseload.calendar().covers(day);
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
