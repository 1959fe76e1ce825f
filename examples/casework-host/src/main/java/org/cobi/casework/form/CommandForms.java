package org.cobi.casework.form;

import static org.cobi.casework.form.Field.Kind.CODE;
import static org.cobi.casework.form.Field.Kind.LOCAL_TIME;
import static org.cobi.casework.form.Field.Kind.MOMENT;
import static org.cobi.casework.form.Field.Kind.NUMBER;
import static org.cobi.casework.form.Field.Kind.TRUTH;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cobi.casework.people.Staff;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Order;
import org.cobi.model.person.Practitioner;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionOutcome;
import org.cobi.workflow.command.CloseAs;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.MoveRequest;
import org.cobi.workflow.command.OrderAfterBreach;
import org.cobi.workflow.command.RecallKind;

/**
 * The form of each command that people give by hand. Referrals, orders and circumstances arrive
 * from other systems, through the JSON API.
 */
public final class CommandForms {
  private static final String SESSION = "session";
  private static final String REASON = "reason";
  private static final String OUTCOME = "outcome";
  private static final String ABSENCE_REASON = "absenceReason";

  private static final Map<String, List<Field>> FIELDS = new LinkedHashMap<>();

  static {
    form(
        "record-outcome",
        session(Session::isOpen),
        one(OUTCOME, SessionOutcome.values()),
        Field.of("minutesLate", NUMBER).optional(),
        Field.of("latenessAccepted", TRUTH),
        Field.of("chainAnalysis", TRUTH));
    form(
        "decide-absence",
        session(session -> session.outcomeIs(SessionOutcome::isPending)),
        Field.of("acceptable", TRUTH),
        one(ABSENCE_REASON, AbsenceReason.values()).optional());
    form("give-evidence", session(session -> session.outcomeIs(SessionOutcome::isAbsence)));
    form(
        "correct-outcome",
        session(session -> !session.isOpen()),
        one(OUTCOME, SessionOutcome.values()),
        Field.of(REASON, CODE));
    form(
        "book-session",
        Field.of("slot.start", LOCAL_TIME),
        session("catchUpFor", session -> session.outcomeIs(SessionOutcome::wasMissedOrCancelled))
            .optional());
    form(
        "move-session",
        session(Session::isOpen),
        Field.of("to.start", LOCAL_TIME),
        one("requestedBy", MoveRequest.values()));
    form("cancel-session", session(Session::isOpen));
    form("plan-sessions", Field.of("weeklyFrom.start", LOCAL_TIME));
    form("extend-window", Field.of("days", NUMBER), Field.of(REASON, CODE));
    form("discharge-duty", Field.choice("duty", CommandForms::duties));
    form(
        "report-relapse",
        one("level", RelapseLevel.values()),
        one("source", ReportSource.values()),
        Field.of("at", MOMENT));
    form(
        "decide-relapse",
        Field.choice("relapse", CommandForms::relapses),
        Field.of("confirmed", TRUTH));
    form("defer-delivery", Field.of(REASON, CODE));
    form("resume-delivery", Field.of("decision", CODE));
    form("allocate-practitioner", Field.choice("practitioner", about -> practitioners()));
    form("accept-referral");
    form("decline-referral", Field.of(REASON, CODE));
    form("record-consent");
    form("withdraw-consent");
    form("record-refused-instruction");
    form(
        "issue-warning",
        Field.of("describesFailure", TRUTH),
        Field.of("saysUnacceptable", TRUTH),
        Field.of("statesLiability", TRUTH));
    form("refer-to-enforcement-officer");
    form("take-enforcement-action", one("action", EnforcementAction.values()));
    form("lay-information", one("court", Court.values()));
    form("record-court-result", Field.of("proved", TRUTH), one("order", OrderAfterBreach.values()));
    form(
        "record-recall",
        one("kind", RecallKind.values()),
        Field.of("custodyDays", NUMBER).optional());
    form("record-return-to-custody");
    form("record-release");
    form("report-new-details", Field.choice("order", CommandForms::orders));
    form("replace-mandate", Field.choice("mandate", CommandForms::orders));
    form("complete-programme");
    form("close-episode", one("as", CloseAs.values()), Field.of(REASON, CODE));
  }

  private CommandForms() {}

  private static void form(String command, Field... fields) {
    FIELDS.put(command, List.of(fields));
  }

  /** The name of a kind of command, such as {@code record-outcome}. */
  public static String nameOf(Class<? extends EpisodeCommand> command) {
    return command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The commands that have a form. */
  public static List<String> names() {
    return List.copyOf(FIELDS.keySet());
  }

  /** The fields of a command's form; empty if it has none. */
  static Optional<List<Field>> find(String command) {
    return Optional.ofNullable(FIELDS.get(command));
  }

  /** Whether a form has something to choose in everything that must be chosen. */
  public static boolean isUsable(String command, About about) {
    return find(command)
        .filter(
            fields ->
                fields.stream()
                    .filter(field -> field.kind() == Field.Kind.CHOICE && field.required())
                    .noneMatch(field -> field.choices().of(about).isEmpty()))
        .isPresent();
  }

  private static Field session(Predicate<Session> condition) {
    return session(SESSION, condition);
  }

  private static Field session(String path, Predicate<Session> condition) {
    return Field.choice(
        path,
        about ->
            about.episode().sessions().stream()
                .filter(condition)
                .map(
                    session ->
                        new Choice(
                            session.start().toString(),
                            about.words().dates().fullDateAndTime(session.start())))
                .toList());
  }

  private static Field one(String path, Enum<?>... constants) {
    return Field.choice(
        path,
        about ->
            Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), about.words().name(constant)))
                .toList());
  }

  private static List<Choice> duties(About about) {
    return about.episode().openDuties().stream()
        .map(
            duty ->
                new Choice(
                    duty.id().value(),
                    duty.what() + " (" + about.words().dates().deadline(duty.deadline()) + ")"))
        .toList();
  }

  private static List<Choice> relapses(About about) {
    return about.episode().relapses().stream()
        .map(
            relapse ->
                new Choice(
                    relapse.reference().value(),
                    about.words().name(relapse.level())
                        + ", "
                        + about.words().dates().dateAndTime(relapse.reportedAt())))
        .toList();
  }

  private static List<Choice> orders(About about) {
    return about.episode().orders().stream()
        .map(
            (Order order) ->
                new Choice(order.reference().value(), about.words().name(order.kind())))
        .toList();
  }

  private static List<Choice> practitioners() {
    return Staff.PRACTITIONERS.stream()
        .map((Practitioner who) -> who.reference().value())
        .map(reference -> new Choice(reference, reference))
        .toList();
  }
}
