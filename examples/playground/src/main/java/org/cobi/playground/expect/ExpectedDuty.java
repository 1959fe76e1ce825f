package org.cobi.playground.expect;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.person.Role;
import org.cobi.model.time.ClockKind;
import org.cobi.model.time.LondonTime;
import org.cobi.model.time.ReadableDate;

/**
 * A duty that is expected; what is left out matches anything.
 *
 * @param rule the rule it follows from
 * @param name what kind of duty it is
 * @param owner who owes it
 * @param dueOn its last day
 * @param dueAt the very moment, in London's local time, of a deadline on the wall clock
 * @param options the actions between which the owner decides, all of them
 */
record ExpectedDuty(
    Optional<String> rule,
    Optional<String> name,
    Optional<Role> owner,
    Optional<LocalDate> dueOn,
    Optional<LocalDateTime> dueAt,
    Optional<List<EnforcementAction>> options) {
  private static final Set<String> KEYS = Set.of("rule", "name", "owner", "due", "options");

  static ExpectedDuty read(Wanted wanted) {
    Wanted duty = wanted.withKnownNames(KEYS);
    return new ExpectedDuty(
        duty.under("rule").map(Wanted::rule),
        duty.under("name").map(Wanted::text),
        duty.under("owner").map(owner -> owner.constant(Role.class)),
        duty.under("due").filter(Wanted::isDay).map(Wanted::day),
        duty.under("due").filter(due -> !due.isDay()).map(Wanted::start),
        duty.under("options").map(all -> all.each(one -> one.constant(EnforcementAction.class))));
  }

  boolean matches(Duty duty) {
    return rule.map(duty.rule().value()::equals).orElse(true)
        && name.map(duty.name()::equals).orElse(true)
        && owner.map(duty.owner()::equals).orElse(true)
        && dueOn.map(duty.deadline().lastDay()::equals).orElse(true)
        && dueAt.map(at -> isDueAt(duty, at)).orElse(true)
        && options.map(these -> Set.copyOf(these).equals(Set.copyOf(duty.options()))).orElse(true);
  }

  private static boolean isDueAt(Duty duty, LocalDateTime at) {
    return duty.deadline().clock() == ClockKind.WALL_CLOCK
        && LondonTime.localTimeOf(duty.deadline().dueBy()).equals(at);
  }

  String words() {
    String until =
        dueOn
            .map(ReadableDate::of)
            .or(() -> dueAt.map(ReadableDate::of))
            .map(due -> "until " + due)
            .orElse("");
    String offered = options.map(actions -> "offering " + offered(actions)).orElse("");
    return Stream.of(
            "a duty",
            rule.map(id -> "of " + id).orElse(""),
            name.orElse(""),
            owner.map(role -> "owed by the " + role.title()).orElse(""),
            until,
            offered)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String offered(List<EnforcementAction> actions) {
    return actions.isEmpty()
        ? "nothing"
        : actions.stream().map(EnforcementAction::title).collect(Collectors.joining(" or "));
  }
}
