package org.cobi.json.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.Route;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.rule.ReasonCode;
import org.cobi.workflow.episode.Stage;
import org.immutables.value.Value;

/** What became of one referral, as far as it was observed. All days count from the referral. */
@Value.Immutable
@CobiStyle
public sealed interface EvaluationRecord permits ImmutableEvaluationRecord {

  /** What stands for the person. */
  String participant();

  /** What stands for the episode. */
  String episode();

  /** The programme. */
  DefinitionRef programme();

  /** How the person came; empty if too few came so. */
  Optional<Route> route();

  /** The treated date of the referral: the only date there is. */
  LocalDate referred();

  /** After how many days the person had a place. */
  Optional<Integer> acceptedAfter();

  /** After how many days the first session that counts was held. */
  Optional<Integer> startedAfter();

  /** How many sessions the programme has. */
  int sessionsNeeded();

  /** How many counted. */
  int sessionsCounted();

  /** The stage in which it ended; empty while it goes on. */
  Optional<Stage> ended();

  /** Why it ended; empty if it was completed, or if too few ended for that. */
  Optional<ReasonCode> reason();

  /** After how many days it ended, or observation did. */
  int observedDays();

  /** Relapses during that time, in order. */
  List<EvaluatedRelapse> relapses();

  /** Whether a place was given. */
  default boolean isAccepted() {
    return acceptedAfter().isPresent();
  }

  /** Whether a session has counted. */
  default boolean isStarted() {
    return startedAfter().isPresent();
  }

  /** Whether a named person has completed it. */
  default boolean isCompleted() {
    return ended().filter(Stage.COMPLETED::equals).isPresent();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableEvaluationRecord.Builder {
    Builder() {}
  }
}
