package org.cobi.model.programme;

import static org.cobi.model.person.Qualification.COGNITIVE_BEHAVIOURAL_PROFESSIONAL;
import static org.cobi.model.person.Qualification.GROUP_FACILITATOR;
import static org.cobi.model.person.Qualification.QUALIFIED_THERAPIST;
import static org.cobi.model.person.Qualification.SPECIALIST_STAFF;
import static org.cobi.model.person.Qualification.TRAINED_DOMESTIC_ABUSE_OFFICER;
import static org.cobi.model.person.Qualification.TRAINED_PROBATION_OFFICER;
import static org.cobi.model.programme.ProgrammeDefaults.TEN_RELATIONSHIP_SESSIONS;
import static org.cobi.model.programme.ProgrammeDefaults.TEN_SESSIONS;
import static org.cobi.model.programme.ProgrammeDefaults.TEN_TO_TWELVE_WEEKS;
import static org.cobi.model.programme.ProgrammeDefaults.THREE_MONTHS;
import static org.cobi.model.programme.ProgrammeDefaults.TWELVE_SESSIONS;
import static org.cobi.model.referral.PoliceArea.KENT;
import static org.cobi.model.referral.PoliceArea.SURREY;
import static org.cobi.model.referral.PoliceArea.SUSSEX;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.model.rule.Source.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.order.Route;
import org.cobi.model.person.Role;
import org.cobi.model.session.Modality;
import org.cobi.model.session.SkillModules;

/** The programmes that have been announced, one definition for each system described. */
public final class PublishedProgrammes {
  private static final String COBI = "COBI";

  /** Kent, Surrey and Sussex, 2018: the first programme for convicted stalkers; ten sessions. */
  public static final ProgrammeDefinition KSS_2018 =
      definition("KSS-2018", "Compulsive and Obsessive Behaviour Intervention, 2018", COBI)
          .provider("Kent, Surrey and Sussex Community Rehabilitation Company")
          .addSources(programme("KSS CRC, announcement of the first programme for stalkers, 2018"))
          .addAssumptions("The three months begin with the first session, that day included.")
          .addAssumptions("Court sentence means community order and suspended sentence order.")
          .addAssumptions("Conditions on release mean licence and post-sentence supervision.")
          .population(Population.CONVICTED)
          .addRoutes(
              Route.COMMUNITY_ORDER,
              Route.SUSPENDED_SENTENCE_ORDER,
              Route.LICENCE,
              Route.POST_SENTENCE_SUPERVISION)
          .addAreas(KENT, SURREY, SUSSEX)
          .sessions(10)
          .addWindows(THREE_MONTHS)
          .curriculum(TEN_SESSIONS)
          .addDeliverers(TRAINED_PROBATION_OFFICER)
          .build();

  /**
   * Sussex, 2021: for people given a stalking protection order; twelve sessions, about 30 places.
   */
  public static final ProgrammeDefinition SUSSEX_SPO_2021 =
      definition("SUSSEX-SPO-2021", "COBI for stalking protection orders, Sussex, 2021", COBI)
          .provider("Seetec Justice")
          .commissioner("Sussex Police and Crime Commissioner")
          .addSources(programme("Sussex stalking rehabilitation project, announcement, 2021"))
          .addSources(programme("Sussex Police and Crime Commissioner, announcement, 2020"))
          .addAssumptions("\"Some 30\" is thirty places.")
          .addAssumptions("The window is three months, as in the other announcements.")
          .addAssumptions("A place may rest on a full or on an interim order.")
          .addAssumptions("Highly skilled staff means any specialist qualification of the list.")
          .population(Population.STALKING_PROTECTION_ORDER_SUBJECT)
          .addRoutes(Route.STALKING_PROTECTION_ORDER, Route.INTERIM_STALKING_PROTECTION_ORDER)
          .addAreas(SUSSEX)
          .sessions(12)
          .addWindows(THREE_MONTHS)
          .curriculum(TWELVE_SESSIONS)
          .requiredSkills(SkillModules.FOUR_SKILLS)
          .places(new Places("stalking protection orders", 30))
          .addDeliverers(
              SPECIALIST_STAFF,
              TRAINED_PROBATION_OFFICER,
              QUALIFIED_THERAPIST,
              COGNITIVE_BEHAVIOURAL_PROFESSIONAL)
          .considersEveryStalkingProtectionOrder(true)
          .build();

  /** Sussex, Surrey and Kent, 2022: the generic programme; twelve sessions. */
  public static final ProgrammeDefinition IA_2022 =
      definition("IA-2022", "Compulsive and Obsessive Behaviour Intervention, 2022", COBI)
          .provider("Interventions Alliance")
          .commissioner("Sussex, Surrey and Kent Police and Crime Commissioners")
          .addSources(programme("Interventions Alliance, National Stalking Awareness Week, 2022"))
          .addAssumptions("Every route is open; the announcement names none.")
          .addAssumptions("The three months begin with the first session, that day included.")
          .addAssumptions("No conviction is needed.")
          .population(Population.KNOWN_PERPETRATOR)
          .routes(Route.all())
          .addAreas(KENT, SURREY, SUSSEX)
          .sessions(12)
          .addWindows(THREE_MONTHS)
          .curriculum(TWELVE_SESSIONS)
          .requiredSkills(SkillModules.FOUR_SKILLS)
          .addDeliverers(
              TRAINED_PROBATION_OFFICER, QUALIFIED_THERAPIST, COGNITIVE_BEHAVIOURAL_PROFESSIONAL)
          .build();

  /** Kent, 2021, stalking: twelve one-to-one sessions in ten to twelve weeks; 40 places. */
  public static final ProgrammeDefinition KENT_2021_STALKING =
      kent("KENT-2021-STALKING", "COBI, Kent, 2021", COBI)
          .addAssumptions("The sessions are twelve; the announcement gives weeks only.")
          .sessions(12)
          .addWindows(TEN_TO_TWELVE_WEEKS)
          .curriculum(TWELVE_SESSIONS)
          .requiredSkills(SkillModules.FOUR_SKILLS)
          .places(new Places("stalking", 40))
          .addDeliverers(
              TRAINED_PROBATION_OFFICER, QUALIFIED_THERAPIST, COGNITIVE_BEHAVIOURAL_PROFESSIONAL)
          .build();

  /** Kent, 2021, domestic abuse: ten one-to-one sessions in ten to twelve weeks; 40 places. */
  public static final ProgrammeDefinition KENT_2021_HEALTHY_RELATIONSHIPS =
      kent("KENT-2021-HR", "Healthy Relationships, Kent, 2021", "HEALTHY-RELATIONSHIPS")
          .addAssumptions("The sessions are ten; the announcement gives weeks only.")
          .sessions(10)
          .addWindows(TEN_TO_TWELVE_WEEKS)
          .curriculum(TEN_RELATIONSHIP_SESSIONS)
          .places(new Places("domestic abuse", 40))
          .addDeliverers(
              TRAINED_DOMESTIC_ABUSE_OFFICER,
              TRAINED_PROBATION_OFFICER,
              QUALIFIED_THERAPIST,
              COGNITIVE_BEHAVIOURAL_PROFESSIONAL)
          .build();

  /** Kent, 2021, group work for known perpetrators: twelve sessions, up to eight people. */
  public static final ProgrammeDefinition KENT_2021_GROUP =
      kent("KENT-2021-GROUP", "Group work, Kent, 2021", "GROUP-WORK")
          .addAssumptions("Twelve sessions, eight people, two facilitators; from a Kent web page.")
          .addAssumptions("The window is three months; the announcement gives none.")
          .addAssumptions("Places are not counted; the announcement gives none.")
          .sessions(12)
          .modality(Modality.GROUP)
          .groupSize(new GroupSize(8, 2))
          .sessionLength(SessionLength.minutes(60, 150, 150))
          .addWindows(THREE_MONTHS)
          .curriculum(TWELVE_SESSIONS)
          .addDeliverers(
              GROUP_FACILITATOR,
              TRAINED_PROBATION_OFFICER,
              QUALIFIED_THERAPIST,
              COGNITIVE_BEHAVIOURAL_PROFESSIONAL)
          .build();

  /** All of them, in the order in which they were announced. */
  public static final List<ProgrammeDefinition> ALL =
      List.of(
          KSS_2018,
          SUSSEX_SPO_2021,
          KENT_2021_STALKING,
          KENT_2021_HEALTHY_RELATIONSHIPS,
          KENT_2021_GROUP,
          IA_2022);

  private PublishedProgrammes() {}

  /** The newest published version of a programme. */
  public static Optional<ProgrammeDefinition> find(String code) {
    return ALL.stream()
        .filter(programme -> programme.reference().code().equals(code))
        .max(java.util.Comparator.comparingInt(programme -> programme.reference().version()));
  }

  /** One published version of a programme. */
  public static Optional<ProgrammeDefinition> find(DefinitionRef reference) {
    return ALL.stream().filter(programme -> programme.reference().equals(reference)).findFirst();
  }

  private static ProgrammeDefinition.Builder kent(String code, String title, String family) {
    return definition(code, title, family)
        .provider("Interventions Alliance")
        .commissioner("Kent Police and Crime Commissioner")
        .addSources(programme("Kent Police and Crime Commissioner, announcement, 2021"))
        .addSources(practice("Kent web pages on the one-to-one and group programmes"))
        .addAssumptions("No conviction is needed: known perpetrators.")
        .addAssumptions("Every route is open, the voluntary one included.")
        .population(Population.KNOWN_PERPETRATOR)
        .routes(Route.all())
        .addAreas(KENT)
        .addWindows(new WindowRule.Funding(LocalDate.of(2022, 7, 31)))
        .victimSideContact(Role.LINK_WORKER);
  }

  private static ProgrammeDefinition.Builder definition(String code, String title, String family) {
    return ProgrammeDefinition.builder()
        .reference(DefinitionRef.of(code, 1))
        .title(title)
        .family(family);
  }
}
