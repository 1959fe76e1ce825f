package org.cobi.workflow.subjectaccess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.Route;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.ProgressFact;
import org.immutables.value.Value;

/**
 * One of the person's own ways through a programme, as far as it is the person's own data.
 *
 * <p>Where it stands is said in the coarse words of {@link ProgressFact}, because a stage such as a
 * suspension, and the moment at which a pause began, can tell that somebody has reported something.
 */
@Value.Immutable
@CobiStyle
public sealed interface ExportedEpisode permits ImmutableExportedEpisode {

  /** The programme. */
  DefinitionRef programme();

  /** By which route the person came. */
  Optional<Route> route();

  /** The age that was recorded with the referral. */
  Optional<Integer> age();

  /** The day of consent, while it lasts. */
  Optional<LocalDate> consentOn();

  /** The day on which the place was accepted. */
  Optional<LocalDate> acceptedOn();

  /** How things stand, in the coarse words. */
  List<ProgressFact> progress();

  /** The orders made about the person. */
  List<ExportedOrder> orders();

  /** The appointments. */
  List<ExportedSession> sessions();

  /** The warnings. */
  List<ExportedWarning> warnings();

  /** The person's own part of an episode. */
  static ExportedEpisode of(Episode episode) {
    return builder()
        .programme(episode.programme())
        .route(episode.referral().map(referral -> referral.route()))
        .age(episode.referral().flatMap(referral -> referral.age()))
        .consentOn(episode.consentOn())
        .acceptedOn(episode.acceptedOn())
        .progress(ProgressFact.tellingOfNoReport(episode.progressFacts()))
        .orders(episode.orders().stream().map(ExportedOrder::of).toList())
        .sessions(episode.sessions().stream().map(ExportedSession::of).toList())
        .warnings(
            episode.enforcement().stream()
                .filter(taken -> taken.action() == EnforcementAction.ISSUE_WARNING)
                .map(ExportedWarning::of)
                .toList())
        .build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableExportedEpisode.Builder {
    Builder() {}
  }
}
