package org.cobi.workflow.restricted;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.model.rule.Source.programme;

import java.util.List;
import org.cobi.model.data.Basis;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Rule;

/** What must hold before something is told to the victim's side or entered into its file. */
public final class VictimRules {

  /** An opinion that is kept as a fact outlives everybody who could question it. */
  static final Rule<RestrictedEvent> A_JUDGEMENT_IS_NOT_A_FACT =
      Rule.<RestrictedEvent>rule(
              "COBI-DAT-02", "What somebody judged is kept as an assessment, never as a fact.")
          .source(law("Data Protection Act 2018, s.38: facts and personal assessments"))
          .holdsWhen(
              event -> !event.isJudgement() || event.entered().mark().basis() == Basis.ASSESSMENT)
          .otherwiseRefuse(
              "it is marked as a {basis}", event -> event.entered().mark().basis().title());

  /** Suspects, convicted people, victims and witnesses are told apart. */
  static final Rule<RestrictedEvent> THE_CATEGORY_FITS =
      Rule.<RestrictedEvent>rule(
              "COBI-DAT-02", "Each datum names the kind of person whom it is about.")
          .source(law("Data Protection Act 2018, s.38: categories of data subject"))
          .holdsWhen(event -> event.subjects().contains(event.entered().mark().subject()))
          .otherwiseRefuse(
              "it cannot be about a {category}", event -> event.entered().mark().subject().title());

  /** Started, taking part, stopped, completed, not taking part, a safety change; nothing else. */
  static final Rule<Requested> THE_TOPIC_IS_ALLOWED =
      Rule.<Requested>rule(
              "COBI-VIC-02",
              "The victim's side is told by allow-list: started, taking part, stopped, completed,"
                  + " not taking part, a safety change.")
          .source(programme("announcement of 2021: victims are kept informed of progress"))
          .holdsWhen(Requested::isAllowedTopic)
          .otherwiseRefuse(
              "{topic} is not on the list; PROGRESS gives what is",
              asked -> asked.request().topic().code())
          .dependingOn("allowList");

  /** The recipient is whoever runs the scheme, and never the victim. */
  static final Rule<Requested> THE_RECIPIENT_RUNS_THE_SCHEME =
      Rule.<Requested>rule(
              "COBI-VIC-04", "Each scheme has its own recipient, who keeps the victim informed.")
          .source(practice("statutory schemes are run by victim liaison officers"))
          .holdsWhen(
              asked ->
                  asked
                      .preference()
                      .map(said -> said.scheme().recipient() == asked.request().recipient())
                      .orElse(true))
          .otherwiseRefuse(
              "the scheme informs the {recipient} and not the {role}",
              asked -> asked.preference().map(said -> said.scheme().recipient().title()).orElse(""),
              asked -> asked.request().recipient().title());

  /** Nothing recorded is no consent to be contacted. */
  static final Rule<Requested> THE_VICTIM_WANTS_TO_BE_TOLD =
      Rule.<Requested>rule("COBI-VIC-03", "Nothing is told unless the victim has asked to be told.")
          .source(law("Victims' Code, right 11, by analogy"))
          .holdsWhen(Requested::isOptedIn)
          .otherwiseRefuse(
              "{preference}",
              asked ->
                  asked.preference().isPresent()
                      ? "the victim does not want to be told"
                      : "no preference is recorded");

  /** Somebody must be able to say later why it was told. */
  static final Rule<Requested> A_LAWFUL_BASIS_IS_RECORDED =
      Rule.<Requested>rule(
              "COBI-VIC-03", "A disclosure rests on a recorded lawful basis that holds that day.")
          .source(law("Data Protection Act 2018, ss.35 and 36; UK GDPR, articles 6 and 10"))
          .holdsWhen(asked -> asked.basis().isPresent())
          .otherwiseRefuse("no lawful basis is recorded for {day}", Requested::day);

  /** Whoever asks about somebody else is told nothing, not even that there is somebody else. */
  static final Rule<Requested> THE_EPISODE_IS_LINKED =
      Rule.<Requested>rule(
              "COBI-VIC-02",
              "The victim's side is told only of people who are linked to the victim.")
          .source(practice("other participants and other victims are never told of"))
          .holdsWhen(Requested::isLinked)
          .otherwiseRefuse("there is nothing to tell");

  /** Victims and advocates report; the police find out whom it is about, and answer for it. */
  static final Rule<Attributing> THE_POLICE_ATTRIBUTE =
      Rule.<Attributing>rule("COBI-REL-08", "The police attribute a report of the victim's side.")
          .source(practice("a report reaches an episode only when an authority stands behind it"))
          .holdsWhen(asked -> asked.request().entered().by().role() == Role.POLICE)
          .otherwiseRefuse(
              "the {role} may not attribute it",
              asked -> asked.request().entered().by().role().title());

  /** What was never received cannot be about anybody. */
  static final Rule<Attributing> THE_REPORT_IS_KNOWN =
      Rule.<Attributing>rule("COBI-REL-08", "Only a report that was received is attributed.")
          .source(practice("a report reaches an episode only when an authority stands behind it"))
          .holdsWhen(asked -> asked.file().report(asked.request().report()).isPresent())
          .otherwiseRefuse("the file holds no such report");

  /** A report is attributed to one of the people who are linked, and to nobody else. */
  static final Rule<Attributing> THE_PERSON_IS_LINKED =
      Rule.<Attributing>rule(
              "COBI-REL-08", "A report is attributed to one of the people who are linked.")
          .source(practice("attribution to one of two linked people changes nothing for the other"))
          .holdsWhen(Attributing::isLinked)
          .otherwiseRefuse("nobody of that episode is linked in this file");

  /** The same name on both sides would tie them together. */
  static final Rule<Attributing> THE_RELAPSE_HAS_A_NAME_OF_ITS_OWN =
      Rule.<Attributing>rule(
              "COBI-REL-08",
              "A relapse in an episode does not bear the name of a restricted report.")
          .source(law("Data Protection Act 2018, ss.34 to 40"))
          .holdsWhen(
              asked ->
                  asked.file().reports().stream()
                      .noneMatch(
                          report ->
                              report.reference().value().equals(asked.request().relapse().value())))
          .otherwiseRefuse("it bears the name of a report of this file");

  /** What everything that is entered must keep. */
  static final List<Rule<RestrictedEvent>> OF_EVERY_ENTRY =
      List.of(A_JUDGEMENT_IS_NOT_A_FACT, THE_CATEGORY_FITS);

  /** What every disclosure must keep. */
  static final List<Rule<Requested>> OF_EVERY_DISCLOSURE =
      List.of(
          THE_EPISODE_IS_LINKED,
          THE_TOPIC_IS_ALLOWED,
          THE_VICTIM_WANTS_TO_BE_TOLD,
          A_LAWFUL_BASIS_IS_RECORDED,
          THE_RECIPIENT_RUNS_THE_SCHEME);

  /** What every attribution must keep. */
  static final List<Rule<Attributing>> OF_EVERY_ATTRIBUTION =
      List.of(
          THE_POLICE_ATTRIBUTE,
          THE_REPORT_IS_KNOWN,
          THE_PERSON_IS_LINKED,
          THE_RELAPSE_HAS_A_NAME_OF_ITS_OWN);

  private VictimRules() {}
}
