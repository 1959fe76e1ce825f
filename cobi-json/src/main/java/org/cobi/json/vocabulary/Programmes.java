package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.SetShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.programme.Cadence;
import org.cobi.model.programme.Curriculum;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.programme.GroupSize;
import org.cobi.model.programme.LongestGap;
import org.cobi.model.programme.Places;
import org.cobi.model.programme.Population;
import org.cobi.model.programme.ProgrammeDefaults;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.SessionLength;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.session.Modality;
import org.cobi.model.session.SkillModule;

/** Programme definitions. */
public final class Programmes {
  /** The type judges both parts at once; the code is given to it with any version. */
  private static final TextShape<String> CODE =
      TextShape.of(
              "a programme code such as KSS-2018",
              code -> DefinitionRef.of(code, 1).code(),
              code -> code)
          .pattern("[A-Z][A-Z0-9-]{1,39}");

  /** The name and version of a definition. */
  public static final ObjectShape<DefinitionRef> REFERENCE =
      ObjectShape.of(
          "a definition reference",
          required("code", CODE, DefinitionRef::code)
              .meaning("its name in capital letters, digits and hyphens"),
          required("version", WholeNumber.AT_LEAST_ONE, DefinitionRef::version)
              .meaning("which version"),
          DefinitionRef::of);

  static final ObjectShape<GroupSize> GROUP_SIZE =
      ObjectShape.of(
          "a group size",
          required("mostParticipants", new WholeNumber(2, 1000), GroupSize::mostParticipants)
              .meaning("the most people in a group"),
          required("facilitators", new WholeNumber(1, 1000), GroupSize::facilitators)
              .meaning("how many lead it"),
          GroupSize::new);

  static final ObjectShape<Cadence> CADENCE =
      ObjectShape.of(
          "a cadence",
          required("targetDays", WholeNumber.AT_LEAST_ONE, Cadence::targetDays)
              .meaning("days from one session to the next; 7 is weekly"),
          required("mostInSevenDays", WholeNumber.AT_LEAST_ONE, Cadence::mostInSevenDays)
              .meaning("the most sessions on any seven days in a row"),
          required("leastBetweenStarts", Moments.LENGTH, Cadence::leastBetweenStarts)
              .meaning("the least time from one start to the next"),
          Cadence::new);

  static final ObjectShape<LongestGap> LONGEST_GAP =
      ObjectShape.of(
          "a longest gap",
          required("days", WholeNumber.AT_LEAST_ONE, LongestGap::days)
              .meaning("the most days from one session to the next"),
          required("daysAcrossLeave", WholeNumber.AT_LEAST_ONE, LongestGap::daysAcrossLeave)
              .meaning(
                  "the most by an authorised exception, where the practitioner is away in between"),
          LongestGap::new);

  static final ObjectShape<SessionLength> SESSION_LENGTH =
      ObjectShape.of(
          "session lengths",
          required("shortest", Moments.LENGTH, SessionLength::shortest).meaning("the least"),
          required("usual", Moments.LENGTH, SessionLength::usual)
              .meaning("what is booked when nothing is said"),
          required("longest", Moments.LENGTH, SessionLength::longest).meaning("the most"),
          SessionLength::new);

  static final ObjectShape<Curriculum> CURRICULUM =
      ObjectShape.of(
          "a curriculum",
          required("modules", new ListShape<>(Skills.SKILL), Curriculum::modules)
              .meaning("one skill module for each session, in order"),
          Curriculum::new);

  static final ObjectShape<Places> PLACES =
      ObjectShape.of(
          "places",
          required("strand", TextShape.ANY, Places::strand).meaning("what the places are for"),
          required("count", WholeNumber.AT_LEAST_ONE, Places::count).meaning("how many there are"),
          Places::new);

  private static final SetShape<PoliceArea> AREAS =
      SetShape.of(Referrals.AREA, Comparator.comparing(PoliceArea::code));

  private static final SetShape<SkillModule> SKILLS =
      SetShape.of(Skills.SKILL, Comparator.comparing(SkillModule::code));

  /** A definition, all of it. */
  public static final ObjectShape<ProgrammeDefinition> DEFINITION =
      BuiltShape.of(
              "a programme definition",
              ProgrammeDefinition::builder,
              ProgrammeDefinition.Builder::build)
          .with(
              required("reference", REFERENCE, ProgrammeDefinition::reference)
                  .meaning("its code and version"),
              ProgrammeDefinition.Builder::reference)
          .with(
              required("title", TextShape.ANY, ProgrammeDefinition::title)
                  .meaning("its name in plain words"),
              ProgrammeDefinition.Builder::title)
          .with(
              required("family", TextShape.ANY, ProgrammeDefinition::family)
                  .meaning("a person has at most one open episode in each family"),
              ProgrammeDefinition.Builder::family)
          .with(
              required("provider", TextShape.ANY, ProgrammeDefinition::provider)
                  .meaning("who delivers it"),
              ProgrammeDefinition.Builder::provider)
          .with(
              optional("commissioner", TextShape.ANY, ProgrammeDefinition::commissioner)
                  .meaning("who pays for it"),
              ProgrammeDefinition.Builder::commissioner)
          .with(
              required("sources", new ListShape<>(Rules.SOURCE), ProgrammeDefinition::sources)
                  .meaning("where its facts come from; at least one"),
              ProgrammeDefinition.Builder::sources)
          .with(
              maybeEmpty(
                      "assumptions",
                      new ListShape<>(TextShape.ANY),
                      List.of(),
                      ProgrammeDefinition::assumptions)
                  .meaning("what is assumed where its announcement is silent"),
              ProgrammeDefinition.Builder::assumptions)
          .with(
              required(
                      "population",
                      CodeShape.of(Population.values()),
                      ProgrammeDefinition::population)
                  .meaning("for whom it is"),
              ProgrammeDefinition.Builder::population)
          .with(
              required("routes", SetShape.of(Orders.ROUTE), ProgrammeDefinition::routes)
                  .meaning("by which routes people come; at least one"),
              ProgrammeDefinition.Builder::routes)
          .with(
              maybeEmpty("areas", AREAS, Set.of(), ProgrammeDefinition::areas)
                  .meaning("the police areas it serves; left out if it does not ask"),
              ProgrammeDefinition.Builder::areas)
          .with(
              usually(
                      "minimumAge",
                      new WholeNumber(10, 120),
                      ProgrammeDefaults.MINIMUM_AGE,
                      ProgrammeDefinition::minimumAge)
                  .meaning("the least age on the day of the referral"),
              ProgrammeDefinition.Builder::minimumAge)
          .with(
              required("sessions", WholeNumber.AT_LEAST_ONE, ProgrammeDefinition::sessions)
                  .meaning("how many sessions must count, no more and no fewer"),
              ProgrammeDefinition.Builder::sessions)
          .with(
              usually(
                      "modality",
                      Sessions.MODALITY,
                      Modality.ONE_TO_ONE,
                      ProgrammeDefinition::modality)
                  .meaning("one-to-one or group"),
              ProgrammeDefinition.Builder::modality)
          .with(
              optional("groupSize", GROUP_SIZE, ProgrammeDefinition::groupSize)
                  .meaning("the size of the group; given exactly for group work"),
              ProgrammeDefinition.Builder::groupSize)
          .with(
              required("windows", new ListShape<>(Windows.RULE), ProgrammeDefinition::windows)
                  .meaning("how long it may take; the tightest binds; at least one"),
              ProgrammeDefinition.Builder::windows)
          .with(
              usually(
                      "mostExtensionDays",
                      WholeNumber.COUNT,
                      ProgrammeDefaults.MOST_EXTENSION_DAYS,
                      ProgrammeDefinition::mostExtensionDays)
                  .meaning("how many days an authorised extension may add at most"),
              ProgrammeDefinition.Builder::mostExtensionDays)
          .with(
              usually(
                      "mostPauseDays",
                      WholeNumber.COUNT,
                      ProgrammeDefaults.MOST_PAUSE_DAYS,
                      ProgrammeDefinition::mostPauseDays)
                  .meaning("how many days a pause may last before a new assessment"),
              ProgrammeDefinition.Builder::mostPauseDays)
          .with(
              usually("cadence", CADENCE, Cadence.WEEKLY, ProgrammeDefinition::cadence)
                  .meaning("how often sessions are held"),
              ProgrammeDefinition.Builder::cadence)
          .with(
              usually(
                      "longestGap",
                      LONGEST_GAP,
                      ProgrammeDefaults.LONGEST_GAP,
                      ProgrammeDefinition::longestGap)
                  .meaning("how many days may pass from one session to the next"),
              ProgrammeDefinition.Builder::longestGap)
          .with(
              usually(
                      "sessionLength",
                      SESSION_LENGTH,
                      ProgrammeDefaults.SESSION_LENGTH,
                      ProgrammeDefinition::sessionLength)
                  .meaning("how long a session takes"),
              ProgrammeDefinition.Builder::sessionLength)
          .with(
              maybeEmpty(
                      "templateLengths",
                      new ListShape<>(Moments.LENGTH),
                      List.of(),
                      ProgrammeDefinition::templateLengths)
                  .meaning("how long each session is by its template, in order"),
              ProgrammeDefinition.Builder::templateLengths)
          .with(
              required("curriculum", CURRICULUM, ProgrammeDefinition::curriculum)
                  .meaning("what each session is about"),
              ProgrammeDefinition.Builder::curriculum)
          .with(
              maybeEmpty("requiredSkills", SKILLS, Set.of(), ProgrammeDefinition::requiredSkills)
                  .meaning("the skills of which each needs a counted session"),
              ProgrammeDefinition.Builder::requiredSkills)
          .with(
              usually(
                      "countedOutcomes",
                      SetShape.of(Sessions.OUTCOME),
                      ProgrammeDefaults.COUNTED_OUTCOMES,
                      ProgrammeDefinition::countedOutcomes)
                  .meaning("the outcomes that count as delivered"),
              ProgrammeDefinition.Builder::countedOutcomes)
          .with(
              optional("places", PLACES, ProgrammeDefinition::places)
                  .meaning("its funded places; left out if places are not counted"),
              ProgrammeDefinition.Builder::places)
          .with(
              required(
                      "deliverers",
                      SetShape.of(People.QUALIFICATION),
                      ProgrammeDefinition::deliverers)
                  .meaning("who may deliver it; at least one"),
              ProgrammeDefinition.Builder::deliverers)
          .with(
              usually(
                      "overseers",
                      SetShape.of(People.ROLE),
                      ProgrammeDefaults.OVERSEERS,
                      ProgrammeDefinition::overseers)
                  .meaning("the roles of which one oversees every episode"),
              ProgrammeDefinition.Builder::overseers)
          .with(
              usually("accredited", Truth.SHAPE, false, ProgrammeDefinition::accredited)
                  .meaning("whether it is an accredited programme"),
              ProgrammeDefinition.Builder::accredited)
          .with(
              usually(
                      "considersEveryStalkingProtectionOrder",
                      Truth.SHAPE,
                      false,
                      ProgrammeDefinition::considersEveryStalkingProtectionOrder)
                  .meaning("whether every person given such an order in its area is considered"),
              ProgrammeDefinition.Builder::considersEveryStalkingProtectionOrder)
          .with(
              usually(
                      "victimSideContact",
                      People.ROLE,
                      ProgrammeDefaults.VICTIM_SIDE_CONTACT,
                      ProgrammeDefinition::victimSideContact)
                  .meaning("who on the victim's side is told, through the police"),
              ProgrammeDefinition.Builder::victimSideContact)
          .shape();

  private Programmes() {}
}
