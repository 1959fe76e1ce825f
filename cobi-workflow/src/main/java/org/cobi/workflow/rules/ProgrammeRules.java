package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.practice;
import static org.cobi.model.rule.Source.programme;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Role;
import org.cobi.model.programme.DeliveryWindow.Bound;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.rule.Rule;
import org.cobi.model.session.Modality;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionSlot;
import org.cobi.model.session.SkillModule;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.command.ClosingCommand.CloseEpisode;
import org.cobi.workflow.command.ClosingCommand.CompleteProgramme;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.PlanningCommand.ExtendWindow;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.command.ReferralCommand.AcceptReferral;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.command.SessionCommand.CorrectOutcome;
import org.cobi.workflow.command.SessionCommand.RecordOutcome;
import org.cobi.workflow.command.StatesOutcome;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.Stage;

/** What makes a programme a programme: its sessions, its skills and its three months. */
public final class ProgrammeRules {

  /** Nothing can stand in for a session: not time served, not a practitioner's opinion. */
  public static final Rule<Asked<CompleteProgramme>> EVERY_SESSION_IS_COUNTED =
      on(CompleteProgramme.class)
          .rule("COBI-PRG-01", "Completion needs every session of the programme to be counted.")
          .source(programme("announcements of 2018 (ten), 2021 and 2022 (twelve)"))
          .holdsWhen(asked -> asked.episode().sessionsLeft() == 0)
          .otherwiseRefuse(
              "{counted} of {needed} sessions are counted",
              asked -> asked.episode().sessionsCounted(),
              asked -> asked.episode().sessionsNeeded())
          .dependingOn("sessions");

  /** Ten are ten: an eleventh session belongs to no programme. */
  public static final Rule<Asked<? extends ProposesSlots>> NO_SESSION_BEYOND_THE_LAST =
      onAny(ProposesSlots.class)
          .rule("COBI-PRG-01", "No session is planned beyond the programme's own number.")
          .source(programme("announcements of 2018 (ten), 2021 and 2022 (twelve)"))
          .holdsWhen(asked -> Slots.bookedAfterwards(asked) <= asked.episode().sessionsLeft())
          .otherwiseRefuse(
              "{counted} of {needed} sessions are counted, and {booked} would be booked",
              asked -> asked.episode().sessionsCounted(),
              asked -> asked.episode().sessionsNeeded(),
              Slots::bookedAfterwards)
          .dependingOn("sessions");

  /** The same for a session that was held. */
  public static final Rule<Asked<? extends StatesOutcome>> NO_SESSION_COUNTS_BEYOND_THE_LAST =
      onAny(StatesOutcome.class)
          .rule("COBI-PRG-01", "No session counts beyond the programme's own number.")
          .source(programme("announcements of 2018 (ten), 2021 and 2022 (twelve)"))
          .holdsWhen(asked -> !countsAnew(asked) || asked.episode().sessionsLeft() > 0)
          .otherwiseRefuse(
              "{counted} of {needed} sessions are counted",
              asked -> asked.episode().sessionsCounted(),
              asked -> asked.episode().sessionsNeeded())
          .dependingOn("sessions");

  private static boolean countsAnew(Asked<? extends StatesOutcome> asked) {
    boolean counted =
        asked.episode().sessionAt(asked.command().session()).filter(Session::counts).isPresent();
    return Slots.counts(asked) && !counted;
  }

  /** Which outcomes count is the programme's choice; by default only "attended and complied". */
  public static final Rule<Answered<RecordOutcome>> ONLY_DELIVERED_SESSIONS_COUNT =
      on(RecordOutcome.class)
          .notice(
              "COBI-PRG-02", "Only an outcome that the programme counts is a session delivered.")
          .source(practice("outcome semantics of case management"))
          .holdsWhen(
              answered -> answered.after().sessionsCounted() > answered.before().sessionsCounted())
          .otherwiseInform(
              "it does not count; {left} of {needed} sessions remain",
              answered -> answered.after().sessionsLeft(),
              answered -> answered.after().sessionsNeeded())
          .dependingOn("countedOutcomes");

  /** Where the programme names skills, each of them was worked on at least once. */
  public static final Rule<Asked<CompleteProgramme>> EVERY_SKILL_HAD_A_SESSION =
      on(CompleteProgramme.class)
          .rule("COBI-PRG-04", "Each skill that the programme names has a counted session.")
          .source(programme("Sussex announcement, 2021: the four skills"))
          .holdsWhen(asked -> missingSkills(asked).isEmpty())
          .otherwiseRefuse(
              "no session has counted for: {skills}",
              asked ->
                  missingSkills(asked).stream()
                      .map(SkillModule::title)
                      .collect(Collectors.joining(", ")))
          .dependingOn("requiredSkills");

  private static List<SkillModule> missingSkills(Asked<CompleteProgramme> asked) {
    return asked.programme().requiredSkills().stream()
        .filter(skill -> !asked.episode().skillsCovered().containsKey(skill))
        .sorted(Comparator.comparing(SkillModule::code))
        .toList();
  }

  /** Beginning with the day of session 1: from Thu 16 Oct 2025 to Thu 15 Jan 2026. */
  public static final Rule<Asked<? extends EpisodeCommand>> WITHIN_ITS_MONTHS =
      onAny(EpisodeCommand.class)
          .rule("COBI-PRG-05", "All sessions lie within three months beginning with the first.")
          .source(programme("announcements of 2018 and 2022: over a course of three months"))
          .forEach(asked -> Slots.overruns(asked, WindowRule.CalendarMonths.class))
          .holdsWhen((asked, overrun) -> false)
          .otherwiseAskForOverride(
              "{day} lies after the last day, {last} ({window})",
              Slots.Overrun::day,
              overrun -> overrun.bound().lastDay(),
              overrun -> overrun.bound().rule().words())
          .dependingOn("windows");

  /** An override lets a session lie later, but not later than the longest extension would. */
  public static final Rule<Asked<? extends EpisodeCommand>> NOT_BEYOND_THE_LONGEST_EXTENSION =
      onAny(EpisodeCommand.class)
          .rule("COBI-PRG-05", "No session lies beyond the longest extension of the window.")
          .source(practice("four weeks; an extension is an exception, not a second programme"))
          .forEach(Slots::beyondExtension)
          .holdsWhen((asked, overrun) -> false)
          .otherwiseRefuse(
              "{day} lies more than the longest extension after the last day, {last}",
              Slots.Overrun::day,
              overrun -> overrun.bound().lastDay())
          .dependingOn("mostExtensionDays");

  /** Week 1 begins with the first session; day 84 is the first day of week 13. */
  public static final Rule<Asked<? extends EpisodeCommand>> WITHIN_ITS_WEEKS =
      onAny(EpisodeCommand.class)
          .rule("COBI-PRG-06", "A programme bounded in weeks ends in its last week.")
          .source(programme("Kent announcement, 2021: between 10 and 12 weeks"))
          .forEach(asked -> Slots.overruns(asked, WindowRule.Weeks.class))
          .holdsWhen((asked, overrun) -> false)
          .otherwiseAskForOverride(
              "{day} lies after the last day, {last} ({window})",
              Slots.Overrun::day,
              overrun -> overrun.bound().lastDay(),
              overrun -> overrun.bound().rule().words())
          .dependingOn("windows");

  /** Lasting change needs time: the series should reach its least number of weeks. */
  public static final Rule<Answered<? extends EpisodeCommand>> NOT_OVER_TOO_SOON =
      onAny(EpisodeCommand.class)
          .notice("COBI-PRG-06", "A programme bounded in weeks takes its least number of weeks.")
          .source(programme("Kent announcement, 2021: between 10 and 12 weeks"))
          .forEach(answered -> Changes.newForecast(answered).stream())
          .holdsWhen((answered, forecast) -> earliestFinish(forecast).isEmpty())
          .otherwiseWarn(
              "the last session would be on {last}, before the earliest week ends the series, {earliest}",
              Forecast::lastSession,
              forecast -> earliestFinish(forecast).orElse(forecast.lastSession()))
          .dependingOn("windows");

  private static Optional<LocalDate> earliestFinish(Forecast forecast) {
    return forecast.window().bounds().stream()
        .map(Bound::rule)
        .flatMap(rule -> rule instanceof WindowRule.Weeks weeks ? Stream.of(weeks) : Stream.of())
        .map(weeks -> weeks.earliestFinish(forecast.window().firstDay()))
        .filter(forecast.lastSession()::isBefore)
        .findFirst();
  }

  /** After the money is gone nobody pays for a session, whoever asks. */
  public static final Rule<Asked<? extends EpisodeCommand>> WITHIN_ITS_FUNDING =
      onAny(EpisodeCommand.class)
          .rule("COBI-PRG-07", "No funded session lies after the end of the funding.")
          .source(programme("Kent announcement, 2021: in place until the end of July 2022"))
          .forEach(Slots::unfunded)
          .holdsWhen((asked, unfunded) -> false)
          .otherwiseRefuse(
              "{day} lies after the end of the funding, {last}",
              Slots.Unfunded::day,
              unfunded -> unfunded.funding().lastDay())
          .dependingOn("windows");

  /** Counted at the fastest that the cadence allows: two sessions in any seven days. */
  public static final Rule<Asked<AcceptReferral>> IT_CAN_FINISH_IN_ITS_FUNDING =
      on(AcceptReferral.class)
          .rule("COBI-PRG-07", "No place is accepted that cannot finish while it is funded.")
          .source(programme("Kent announcement, 2021: in place until the end of July 2022"))
          .holdsWhen(
              asked ->
                  asked.programme().funding().isEmpty()
                      || earliestFinish(asked)
                          .filter(day -> !day.isAfter(fundedUntil(asked)))
                          .isPresent())
          .otherwiseRefuse(
              "{sessions} sessions could end on {earliest} at the earliest; funding ends on {last}",
              asked -> asked.programme().sessions(),
              asked -> earliestFinish(asked).map(ReadableDate::of).orElse("no known day"),
              ProgrammeRules::fundedUntil)
          .dependingOn("windows", "cadence");

  private static Optional<LocalDate> earliestFinish(Asked<AcceptReferral> asked) {
    return asked
        .programme()
        .cadence()
        .earliestFinish(asked.on(), asked.programme().sessions(), asked.calendar());
  }

  private static LocalDate fundedUntil(Asked<?> asked) {
    return asked.programme().funding().map(WindowRule.Funding::lastDay).orElse(asked.on());
  }

  /** The slack is what a bank holiday or a missed session eats. */
  public static final Rule<Answered<? extends EpisodeCommand>> SLACK_IS_LEFT =
      onAny(EpisodeCommand.class)
          .notice("COBI-PRG-08", "More than a week is to spare when the series is forecast.")
          .source(practice("one missed session costs a week"))
          .forEach(
              answered ->
                  Changes.newForecast(answered).stream()
                      .filter(Forecast::isFeasible)
                      .filter(f -> f.slackDays() <= answered.policy().slackWarningDays()))
          .holdsWhen((answered, forecast) -> false)
          .otherwiseWarn(
              "the last session would be on {last}, the last day is {end} ({window}): {slack} days"
                  + " to spare",
              Forecast::lastSession,
              forecast -> forecast.window().lastDay(),
              forecast -> forecast.window().tightest().rule().words(),
              Forecast::slackDays)
          .dependingOn("slackWarningDays");

  /** What is accepted all the same, by an override or because it has happened, is said. */
  public static final Rule<Answered<? extends EpisodeCommand>> THE_SERIES_ENDS_IN_TIME =
      onAny(EpisodeCommand.class)
          .notice("COBI-PRG-08", "The series is forecast to end within its window.")
          .source(practice("one missed session costs a week"))
          .forEach(
              answered ->
                  Changes.newForecast(answered).stream().filter(forecast -> !forecast.isFeasible()))
          .holdsWhen((answered, forecast) -> false)
          .otherwiseWarn(
              "the last session would be on {last}, the last day is {end} ({window}): {late} days"
                  + " too late",
              Forecast::lastSession,
              forecast -> forecast.window().lastDay(),
              forecast -> forecast.window().tightest().rule().words(),
              forecast -> -forecast.slackDays());

  /** Somebody must decide: extend, book closer together, or end it. */
  public static final DutyRule<Answered<? extends EpisodeCommand>> AN_INFEASIBLE_SERIES_IS_MENDED =
      onAny(EpisodeCommand.class)
          .duty(
              "COBI-PRG-08",
              "MEND_THE_PLAN",
              "When the remaining sessions no longer fit, a manager decides how to go on.")
          .source(practice("two working days for the answer"))
          .owedWhen(
              answered ->
                  Changes.newForecast(answered).filter(f -> !f.isFeasible()).isPresent()
                      && !isBeingMended(answered))
          .by(
              answered -> Role.PROGRAMME_MANAGER,
              answered ->
                  "Decide how to go on: the last session would be "
                      + Changes.newForecast(answered).map(f -> -f.slackDays()).orElse(0L)
                      + " days after the last day of the window.")
          .within(LocalPolicy::replanWithin, Answered::on, answered -> Subject.episode())
          .dischargedWhen((answered, duty) -> Changes.isFeasible(answered))
          .endingWithTheEpisode()
          .dependingOn("replanWithin");

  private static boolean isBeingMended(Answered<?> answered) {
    return answered.after().openDuties().stream()
        .anyMatch(duty -> duty.name().equals("MEND_THE_PLAN"));
  }

  /** Twelve weeks: from 10 June to 19 August 2026 are 70 days, and the window moves by as many. */
  public static final Rule<Asked<ResumeDelivery>> THE_PAUSE_WAS_SHORT_ENOUGH =
      on(ResumeDelivery.class)
          .rule("COBI-PRG-09", "After too long a pause the person is assessed again.")
          .source(practice("people may leave and rejoin at the same point within twelve weeks"))
          .holdsWhen(asked -> pauseDays(asked) <= asked.programme().mostPauseDays())
          .otherwiseAskForOverride(
              "the pause has lasted {days} days; {most} are possible without a new assessment",
              ProgrammeRules::pauseDays,
              asked -> asked.programme().mostPauseDays())
          .dependingOn("mostPauseDays");

  private static long pauseDays(Asked<?> asked) {
    return asked
        .episode()
        .pause()
        .filter(pause -> pause.stage().stopsTheWindow())
        .map(pause -> pause.daysUntil(asked.on()))
        .orElse(0L);
  }

  /** Four weeks in all, however often somebody extends. */
  public static final Rule<Asked<ExtendWindow>> THE_EXTENSION_IS_SHORT_ENOUGH =
      on(ExtendWindow.class)
          .rule("COBI-PRG-05", "Extensions add at most four weeks in all.")
          .source(practice("an extension is an exception, not a second programme"))
          .holdsWhen(
              asked ->
                  asked.episode().extensionDays() + asked.command().days()
                      <= asked.programme().mostExtensionDays())
          .otherwiseRefuse(
              "{before} days were added before and {days} more are asked for; {most} are possible",
              asked -> asked.episode().extensionDays(),
              asked -> asked.command().days(),
              asked -> asked.programme().mostExtensionDays())
          .dependingOn("mostExtensionDays");

  /** The days are added by whom the local policy authorises. */
  public static final Rule<Asked<ExtendWindow>> THE_EXTENSION_IS_AUTHORISED =
      on(ExtendWindow.class)
          .rule("COBI-PRG-05", "An extension is decided by an authorised role.")
          .source(practice("a manager or the clinical lead"))
          .holdsWhen(
              asked ->
                  asked
                      .command()
                      .decidedBy()
                      .map(who -> asked.policy().overriders().contains(who.role()))
                      .orElse(true))
          .otherwiseRefuse(
              "the {role} may not decide it",
              asked -> asked.command().decidedBy().map(who -> who.role().title()).orElse(""))
          .dependingOn("overriders");

  /** Group work is a programme of its own and never fills a one-to-one place. */
  public static final Rule<Asked<? extends ProposesSlots>> OF_ITS_OWN_MODALITY =
      onAny(ProposesSlots.class)
          .rule("COBI-PRG-10", "Every session is of the programme's own modality.")
          .source(programme("announcements of 2018, 2021 and 2022: one-to-one sessions"))
          .<Modality>forEach(
              asked ->
                  asked
                      .command()
                      .proposedSlots()
                      .flatMap(slot -> slot.modality().stream())
                      .distinct())
          .holdsWhen((asked, modality) -> modality == asked.programme().modality())
          .otherwiseRefuse("a {modality} session was asked for", Modality::title)
          .dependingOn("modality");

  /** Qualified on the very day of the session, not only on the day of booking. */
  public static final Rule<Asked<? extends ProposesSlots>> BY_A_QUALIFIED_PRACTITIONER =
      onAny(ProposesSlots.class)
          .rule("COBI-PRG-11", "Whoever delivers a session is qualified for it on its day.")
          .source(programme("announcements of 2018 and 2022: who delivers"))
          .forEach(Slots::unqualified)
          .holdsWhen((asked, slot) -> false)
          .otherwiseRefuse(
              "on {day} no practitioner with a qualification that the programme accepts is allocated",
              SessionSlot::day)
          .dependingOn("deliverers");

  /** The same for a session that was held. */
  public static final Rule<Asked<? extends StatesOutcome>> DELIVERED_BY_A_QUALIFIED_PRACTITIONER =
      onAny(StatesOutcome.class)
          .rule("COBI-PRG-11", "Whoever delivers a session is qualified for it on its day.")
          .source(programme("announcements of 2018 and 2022: who delivers"))
          .holdsWhen(
              asked ->
                  !Slots.counts(asked)
                      || Slots.isQualified(asked, Slots.slotOf(asked, asked.command().session())))
          .otherwiseRefuse(
              "on {day} no practitioner with a qualification that the programme accepts is allocated",
              asked -> asked.command().session().toLocalDate())
          .dependingOn("deliverers");

  /** A clinical lead, or whom the programme names. */
  public static final Rule<Asked<? extends StatesOutcome>> AN_OVERSEER_IS_ASSIGNED =
      onAny(StatesOutcome.class)
          .rule("COBI-PRG-11", "An overseer is assigned before the first session.")
          .source(programme("announcement of 2018: overseen by a clinical psychologist"))
          .holdsWhen(asked -> !Slots.counts(asked) || hasOverseer(asked))
          .otherwiseRefuse(
              "nobody with one of these roles is assigned to oversee: {roles}",
              asked ->
                  asked.programme().overseers().stream()
                      .map(Role::title)
                      .sorted()
                      .collect(Collectors.joining(", ")))
          .dependingOn("overseers");

  private static boolean hasOverseer(Asked<?> asked) {
    return asked.programme().overseers().isEmpty()
        || asked
            .episode()
            .overseer()
            .filter(overseer -> asked.programme().overseers().contains(overseer.role()))
            .isPresent();
  }

  /** Completion says that everything is well; while something is open nobody can say it. */
  public static final Rule<Asked<CompleteProgramme>> NOTHING_IS_LEFT_OPEN =
      on(CompleteProgramme.class)
          .rule(
              "COBI-PRG-13",
              "Completion waits for every relapse review, absence, failure and breach decision.")
          .source(programme("announcement of 2018: progress is monitored very closely"))
          .<String>forEach(asked -> leftOpen(asked.episode()))
          .holdsWhen((asked, open) -> false)
          .otherwiseRefuse("still open: {matter}", open -> open);

  private static Stream<String> leftOpen(Episode episode) {
    return Stream.of(
            open(!episode.relapsesUnderReview().isEmpty(), "a relapse of level 2 or 3"),
            open(
                !episode.undecidedAbsences().isEmpty(),
                "an absence about which nobody has decided"),
            open(isUnanswered(episode), "a failure on which nobody has acted"),
            open(episode.hasOpenBreach(), "a breach decision"))
        .flatMap(Optional::stream);
  }

  private static boolean isUnanswered(Episode episode) {
    return episode.mandateReference().isPresent() && !episode.unansweredFailures().isEmpty();
  }

  private static Optional<String> open(boolean open, String words) {
    return open ? Optional.of(words) : Optional.empty();
  }

  /** Five of ten, six of twelve. */
  public static final DutyRule<Answered<? extends StatesOutcome>> THE_MID_POINT_IS_REPORTED =
      onAny(StatesOutcome.class)
          .duty(
              "COBI-PRG-14",
              "REPORT_MID_POINT",
              "The owner of the mandate has a progress report at the mid-point.")
          .source(programme("announcement of 2018: progress is overseen; the clock is practice"))
          .owedWhen(
              answered ->
                  answered.before().sessionsCounted() < answered.programme().midPoint()
                      && answered.after().sessionsCounted() >= answered.programme().midPoint())
          .by(Role.PRACTITIONER, "Send the mid-point progress report to the owner of the mandate.")
          .within(
              LocalPolicy::midPointReportWithin,
              answered -> answered.command().session().toLocalDate(),
              answered -> Subject.episode())
          .dependingOn("midPointReportWithin");

  /** The final report. */
  public static final DutyRule<Answered<CompleteProgramme>> COMPLETION_IS_REPORTED =
      on(CompleteProgramme.class)
          .duty(
              "COBI-PRG-14",
              "REPORT_COMPLETION",
              "The owner of the mandate has a final report after completion.")
          .source(programme("announcement of 2018: progress is overseen; the clock is practice"))
          .owedWhen(answered -> true)
          .by(Role.PRACTITIONER, "Send the final report to the owner of the mandate.")
          .within(LocalPolicy::finalReportWithin, Answered::on, answered -> Subject.episode())
          .dependingOn("finalReportWithin");

  /** Whoever asked for the programme learns that it has ended. */
  public static final DutyRule<Answered<CloseEpisode>> AN_END_IS_REPORTED =
      on(CloseEpisode.class)
          .duty(
              "COBI-PRG-14",
              "REPORT_THE_END",
              "The owner of the mandate has a report on every end without completion.")
          .source(programme("announcement of 2018: progress is overseen; the clock is practice"))
          .owedWhen(answered -> true)
          .by(
              answered -> Role.PRACTITIONER,
              answered ->
                  "Report the end to the "
                      + answered.after().mandateOwner().title()
                      + ", as owner of the mandate or of the referral.")
          .within(LocalPolicy::finalReportWithin, Answered::on, answered -> Subject.episode())
          .dependingOn("finalReportWithin");

  /** A correction may take a session from a programme that was completed on it. */
  public static final DutyRule<Answered<CorrectOutcome>> A_COMPLETION_IN_DOUBT_IS_REVIEWED =
      on(CorrectOutcome.class)
          .duty(
              "COBI-PRG-01",
              "REVIEW_THE_COMPLETION",
              "A completion that a correction takes a session from is reviewed.")
          .source(practice("a count is made anew after every correction"))
          .owedWhen(
              answered ->
                  answered.before().stage() == Stage.COMPLETED
                      && answered.after().sessionsLeft() > 0)
          .by(Role.PROGRAMME_MANAGER, "Review the completion: fewer sessions count than it needs.")
          .within(LocalPolicy::replanWithin, Answered::on, answered -> Subject.episode())
          .dependingOn("replanWithin");

  /** The rules of the window, asked of every slot and of every session that counts. */
  public static final List<Rule<Asked<? extends EpisodeCommand>>> OF_THE_WINDOW =
      List.of(
          WITHIN_ITS_MONTHS,
          WITHIN_ITS_WEEKS,
          NOT_BEYOND_THE_LONGEST_EXTENSION,
          WITHIN_ITS_FUNDING);

  /** The rules that every booking is asked. */
  public static final List<Rule<Asked<? extends ProposesSlots>>> OF_A_BOOKING =
      List.of(NO_SESSION_BEYOND_THE_LAST, OF_ITS_OWN_MODALITY, BY_A_QUALIFIED_PRACTITIONER);

  /** The rules that every session that counts is asked. */
  public static final List<Rule<Asked<? extends StatesOutcome>>> OF_A_DELIVERY =
      List.of(DELIVERED_BY_A_QUALIFIED_PRACTITIONER, AN_OVERSEER_IS_ASSIGNED);

  private ProgrammeRules() {}
}
