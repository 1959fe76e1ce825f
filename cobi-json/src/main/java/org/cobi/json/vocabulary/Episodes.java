package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.util.List;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.WholeNumber;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.episode.Allocation;
import org.cobi.workflow.episode.Breach;
import org.cobi.workflow.episode.Closing;
import org.cobi.workflow.episode.EndedPause;
import org.cobi.workflow.episode.EnforcementRecord;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.episode.FailureKey;
import org.cobi.workflow.episode.Pause;
import org.cobi.workflow.episode.ProgressFact;
import org.cobi.workflow.episode.Recall;
import org.cobi.workflow.episode.Stage;

/** The parts of which an episode is made. */
public final class Episodes {
  /** Which episode. */
  public static final TextShape<EpisodeId> ID = People.reference(EpisodeId::of, EpisodeId::value);

  /** Which command. */
  public static final TextShape<CommandId> COMMAND_ID =
      People.reference(CommandId::of, CommandId::value);

  /** Where an episode stands. */
  public static final CodeShape<Stage> STAGE = CodeShape.of(Stage.values());

  /** What the victim's side may be told. */
  public static final CodeShape<ProgressFact> PROGRESS = CodeShape.of(ProgressFact.values());

  /** A pause. It begins with a moment, which may have seconds. */
  public static final ObjectShape<Pause> PAUSE =
      ObjectShape.of(
          "a pause",
          required("stage", STAGE, Pause::stage),
          required("from", Moments.EXACT_LOCAL_TIME, Pause::from),
          Pause::new);

  /** A pause that is over. */
  public static final ObjectShape<EndedPause> ENDED_PAUSE =
      ObjectShape.of(
          "an ended pause",
          required("pause", PAUSE, EndedPause::pause),
          required("resumedOn", Moments.DAY, EndedPause::resumedOn),
          EndedPause::new);

  /** Who delivers from a day on. */
  public static final ObjectShape<Allocation> ALLOCATION =
      ObjectShape.of(
          "an allocation",
          required("on", Moments.DAY, Allocation::on),
          required("practitioner", People.PRACTITIONER, Allocation::practitioner),
          Allocation::new);

  /** Which failure is meant. */
  public static final ObjectShape<FailureKey> FAILURE =
      ObjectShape.of(
          "a failure",
          required("on", Moments.DAY, FailureKey::on),
          required("subject", Duties.SUBJECT, FailureKey::subject),
          FailureKey::new);

  /** What an officer did about failures. */
  public static final ObjectShape<EnforcementRecord> ENFORCEMENT =
      BuiltShape.of(
              "an enforcement record", EnforcementRecord::builder, EnforcementRecord.Builder::build)
          .with(
              required("action", Orders.ACTION, EnforcementRecord::action),
              EnforcementRecord.Builder::action)
          .with(required("on", Moments.DAY, EnforcementRecord::on), EnforcementRecord.Builder::on)
          .with(required("by", People.ACTOR, EnforcementRecord::by), EnforcementRecord.Builder::by)
          .with(
              maybeEmpty(
                  "answers", new ListShape<>(FAILURE), List.of(), EnforcementRecord::answers),
              EnforcementRecord.Builder::answers)
          .with(
              optional("standsUntil", Moments.DAY, EnforcementRecord::standsUntil),
              EnforcementRecord.Builder::standsUntil)
          .shape();

  /** A breach on its way. */
  public static final ObjectShape<Breach> BREACH =
      BuiltShape.of("a breach", Breach::builder, Breach.Builder::build)
          .with(required("referredOn", Moments.DAY, Breach::referredOn), Breach.Builder::referredOn)
          .with(optional("court", Orders.COURT, Breach::court), Breach.Builder::court)
          .with(optional("hearingOn", Moments.DAY, Breach::hearingOn), Breach.Builder::hearingOn)
          .with(optional("decidedOn", Moments.DAY, Breach::decidedOn), Breach.Builder::decidedOn)
          .shape();

  /** A recall to prison. */
  public static final ObjectShape<Recall> RECALL =
      BuiltShape.of("a recall", Recall::builder, Recall.Builder::build)
          .with(required("noticeOn", Moments.DAY, Recall::noticeOn), Recall.Builder::noticeOn)
          .with(required("kind", Orders.RECALL_KIND, Recall::kind), Recall.Builder::kind)
          .with(
              optional("custodyDays", WholeNumber.COUNT, Recall::custodyDays),
              Recall.Builder::custodyDays)
          .with(optional("returnedOn", Moments.DAY, Recall::returnedOn), Recall.Builder::returnedOn)
          .with(optional("releasedOn", Moments.DAY, Recall::releasedOn), Recall.Builder::releasedOn)
          .shape();

  /** How an episode ended. */
  public static final ObjectShape<Closing> CLOSING =
      BuiltShape.of("a closing", Closing::builder, Closing.Builder::build)
          .with(required("as", STAGE, Closing::as), Closing.Builder::as)
          .with(required("on", Moments.DAY, Closing::on), Closing.Builder::on)
          .with(optional("reason", Rules.REASON, Closing::reason), Closing.Builder::reason)
          .with(required("by", People.ACTOR, Closing::by), Closing.Builder::by)
          .shape();

  private Episodes() {}
}
