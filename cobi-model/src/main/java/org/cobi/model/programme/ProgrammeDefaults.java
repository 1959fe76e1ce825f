package org.cobi.model.programme;

import static org.cobi.model.session.SkillModules.CHAIN_ANALYSIS;
import static org.cobi.model.session.SkillModules.COMMITMENT_AND_SAFETY;
import static org.cobi.model.session.SkillModules.DISTRESS_TOLERANCE;
import static org.cobi.model.session.SkillModules.EMOTION_REGULATION;
import static org.cobi.model.session.SkillModules.HEALTHY_RELATIONSHIPS;
import static org.cobi.model.session.SkillModules.INTERPERSONAL_EFFECTIVENESS;
import static org.cobi.model.session.SkillModules.MINDFULNESS;
import static org.cobi.model.session.SkillModules.RELAPSE_PLAN;
import static org.cobi.model.session.SkillModules.REVIEW_AND_ENDING;
import static org.cobi.model.session.SkillModules.THINKING_SKILLS;

import java.util.Set;
import org.cobi.model.person.Role;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.time.PeriodReading;

/**
 * What is assumed where an announcement is silent. Each is a choice of ours that a region may
 * change.
 */
public final class ProgrammeDefaults {

  /** Eighteen: community orders need it by law (Sentencing Code, s.202); the rest follow. */
  public static final int MINIMUM_AGE = 18;

  /** Four weeks, by authorised extension. */
  public static final int MOST_EXTENSION_DAYS = 28;

  /** Twelve weeks: as long as a person may leave and rejoin at the same point. */
  public static final int MOST_PAUSE_DAYS = 84;

  /** Sixty to 150 minutes; sixty when nothing is said. */
  public static final SessionLength SESSION_LENGTH = SessionLength.minutes(60, 60, 150);

  /** Two weeks, as long as a catch-up may take; three across leave, by authorised exception. */
  public static final LongestGap LONGEST_GAP = new LongestGap(14, 21);

  /** Only a session that the person attended and complied with. */
  public static final Set<SessionOutcome> COUNTED_OUTCOMES =
      Set.of(SessionOutcome.ATTENDED_COMPLIED);

  /** The clinical lead. */
  public static final Set<Role> OVERSEERS = Set.of(Role.CLINICAL_LEAD);

  /** The stalking advocate; the programme never contacts a victim itself. */
  public static final Role VICTIM_SIDE_CONTACT = Role.STALKING_ADVOCATE;

  /** Three calendar months beginning with the first session, so that its day is the first day. */
  public static final WindowRule THREE_MONTHS =
      new WindowRule.CalendarMonths(3, PeriodReading.BEGINNING_WITH, Anchor.FIRST_SESSION);

  /** Ten to twelve weeks beginning with the first session. */
  public static final WindowRule TEN_TO_TWELVE_WEEKS =
      new WindowRule.Weeks(10, 12, Anchor.FIRST_SESSION);

  /** Ten sessions: one of mindfulness, two of each other skill, with an opening and an ending. */
  public static final Curriculum TEN_SESSIONS =
      Curriculum.of(
          COMMITMENT_AND_SAFETY,
          CHAIN_ANALYSIS,
          MINDFULNESS,
          DISTRESS_TOLERANCE,
          DISTRESS_TOLERANCE,
          EMOTION_REGULATION,
          EMOTION_REGULATION,
          INTERPERSONAL_EFFECTIVENESS,
          INTERPERSONAL_EFFECTIVENESS,
          RELAPSE_PLAN);

  /** Twelve sessions: two of each of the four skills, with an opening and an ending. */
  public static final Curriculum TWELVE_SESSIONS =
      Curriculum.of(
          COMMITMENT_AND_SAFETY,
          CHAIN_ANALYSIS,
          MINDFULNESS,
          MINDFULNESS,
          DISTRESS_TOLERANCE,
          DISTRESS_TOLERANCE,
          EMOTION_REGULATION,
          EMOTION_REGULATION,
          INTERPERSONAL_EFFECTIVENESS,
          INTERPERSONAL_EFFECTIVENESS,
          RELAPSE_PLAN,
          REVIEW_AND_ENDING);

  /** Ten sessions of cognitive behavioural work on relationships. */
  public static final Curriculum TEN_RELATIONSHIP_SESSIONS =
      Curriculum.of(
          COMMITMENT_AND_SAFETY,
          CHAIN_ANALYSIS,
          THINKING_SKILLS,
          THINKING_SKILLS,
          THINKING_SKILLS,
          HEALTHY_RELATIONSHIPS,
          HEALTHY_RELATIONSHIPS,
          HEALTHY_RELATIONSHIPS,
          RELAPSE_PLAN,
          REVIEW_AND_ENDING);

  private ProgrammeDefaults() {}
}
