package org.cobi.playground.expect;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.duty.Duty;

/** What a line may expect of duties. */
final class DutyChecks {

  private DutyChecks() {}

  static Check raised(Wanted wanted) {
    return among(wanted, Actual::duties, "raised");
  }

  static Check open(Wanted wanted) {
    return among(wanted, actual -> actual.after().duties(), "open");
  }

  private static Check among(Wanted wanted, Function<Actual, List<Duty>> where, String what) {
    List<ExpectedDuty> expected = wanted.each(ExpectedDuty::read);
    return actual ->
        expected.stream()
            .filter(duty -> where.apply(actual).stream().noneMatch(duty::matches))
            .map(
                duty ->
                    new Difference(
                        duty.words() + " to be " + what, listed(where.apply(actual), what)));
  }

  static Check notRaised(Wanted wanted) {
    List<String> unexpected = wanted.each(Wanted::rule);
    return actual ->
        actual.duties().stream()
            .filter(duty -> unexpected.contains(duty.rule().value()))
            .map(
                duty ->
                    new Difference("no duty of " + duty.rule(), "raised was: " + described(duty)));
  }

  static Check discharged(Wanted wanted) {
    List<String> expected = wanted.each(Wanted::rule);
    return actual ->
        expected.stream()
            .filter(rule -> !actual.discharged().contains(rule))
            .map(
                rule ->
                    new Difference(
                        "a duty of " + rule + " to be discharged",
                        actual.discharged().isEmpty()
                            ? "none was"
                            : "discharged were: " + String.join(", ", actual.discharged())));
  }

  private static String listed(List<Duty> duties, String what) {
    return duties.isEmpty()
        ? "no duty is " + what
        : what
            + " are: "
            + duties.stream().map(DutyChecks::described).collect(Collectors.joining("; "));
  }

  private static String described(Duty duty) {
    String options = duty.options().stream().map(Enum::name).collect(Collectors.joining(" or "));
    return Stream.of(
            duty.rule().value(),
            duty.name(),
            duty.owner().name(),
            "until " + duty.deadline(),
            options)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
