package org.cobi.model.programme;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.Route;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.rule.Source;
import org.cobi.model.session.Modality;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SkillModule;
import org.immutables.value.Value;

/**
 * One version of one programme: everything that its rules need to know, as data.
 *
 * <p>A definition never changes. A programme that changes has a new version, and an episode stays
 * on the one it started with.
 */
@Value.Immutable
@CobiStyle
public sealed interface ProgrammeDefinition permits ImmutableProgrammeDefinition {

  /** Its name and version. */
  DefinitionRef reference();

  /** Its name in plain words. */
  String title();

  /** What family it belongs to: a person has at most one open episode in each. */
  String family();

  /** Who delivers it. */
  String provider();

  /** Who pays for it. */
  Optional<String> commissioner();

  /** Where its facts come from. */
  List<Source> sources();

  /** What its announcement leaves open, and what is assumed instead; one sentence each. */
  List<String> assumptions();

  /** For whom it is. */
  Population population();

  /** By which routes people come. */
  Set<Route> routes();

  /** The police areas it serves; empty means that it does not ask. */
  Set<PoliceArea> areas();

  /** The least age in whole years on the day of the referral. */
  @Value.Default
  default int minimumAge() {
    return ProgrammeDefaults.MINIMUM_AGE;
  }

  /** How many sessions must count, no more and no fewer. */
  int sessions();

  /** One-to-one or group. */
  @Value.Default
  default Modality modality() {
    return Modality.ONE_TO_ONE;
  }

  /** The size of the group; present exactly for group work. */
  Optional<GroupSize> groupSize();

  /** How long it may take; the tightest binds. */
  List<WindowRule> windows();

  /** How many days an authorised extension may add at most. */
  @Value.Default
  default int mostExtensionDays() {
    return ProgrammeDefaults.MOST_EXTENSION_DAYS;
  }

  /** How many days a pause may last before the person is assessed again. */
  @Value.Default
  default int mostPauseDays() {
    return ProgrammeDefaults.MOST_PAUSE_DAYS;
  }

  /** How often sessions are held. */
  @Value.Default
  default Cadence cadence() {
    return Cadence.WEEKLY;
  }

  /** How many days may pass from one session to the next. */
  @Value.Default
  default LongestGap longestGap() {
    return ProgrammeDefaults.LONGEST_GAP;
  }

  /** How long a session takes. */
  @Value.Default
  default SessionLength sessionLength() {
    return ProgrammeDefaults.SESSION_LENGTH;
  }

  /**
   * How long each session is by its template, in order; empty where the templates say nothing of
   * it.
   */
  List<Duration> templateLengths();

  /** What each session is about. */
  Curriculum curriculum();

  /** The skills of which each needs at least one counted session. */
  Set<SkillModule> requiredSkills();

  /** The outcomes that count as delivered. */
  @Value.Default
  default Set<SessionOutcome> countedOutcomes() {
    return ProgrammeDefaults.COUNTED_OUTCOMES;
  }

  /** Its funded places; absent means that places are not counted. */
  Optional<Places> places();

  /** Who may deliver it. */
  Set<Qualification> deliverers();

  /** The roles of which one oversees every episode before the first session. */
  @Value.Default
  default Set<Role> overseers() {
    return ProgrammeDefaults.OVERSEERS;
  }

  /** Whether it is an accredited programme, as a programme requirement needs. */
  @Value.Default
  default boolean accredited() {
    return false;
  }

  /** Whether every person given a stalking protection order in its area is considered for it. */
  @Value.Default
  default boolean considersEveryStalkingProtectionOrder() {
    return false;
  }

  /** Who on the victim's side is told of changes that matter for safety, through the police. */
  @Value.Default
  default Role victimSideContact() {
    return ProgrammeDefaults.VICTIM_SIDE_CONTACT;
  }

  /** The funding among its windows, where there is one. */
  default Optional<WindowRule.Funding> funding() {
    return windows().stream()
        .filter(WindowRule.Funding.class::isInstance)
        .map(WindowRule.Funding.class::cast)
        .findFirst();
  }

  /** The length of a session that says nothing of its own. */
  default Duration usualLength() {
    return sessionLength().usual();
  }

  /** After how many counted sessions the mid-point report is owed: half of them, rounded up. */
  default int midPoint() {
    return (sessions() + 1) / 2;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. {@code build()} refuses definitions that contradict themselves. */
  final class Builder extends ImmutableProgrammeDefinition.Builder {
    Builder() {}

    @Override
    public ProgrammeDefinition build() {
      ProgrammeDefinition programme = super.build();
      DefinitionCheck.check(programme);
      return programme;
    }
  }
}
