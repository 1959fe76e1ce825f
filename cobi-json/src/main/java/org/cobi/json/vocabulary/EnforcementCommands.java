package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.vocabulary.CommandFields.DECIDED_BY;
import static org.cobi.json.vocabulary.CommandFields.ON;
import static org.cobi.json.vocabulary.CommandFields.OVERRIDES;
import static org.cobi.json.vocabulary.CommandFields.command;

import java.util.List;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.LayInformation;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.command.EpisodeCommand;

/** What an officer or a court does about a failure. */
final class EnforcementCommands {
  private static final ObjectShape<IssueWarning> ISSUE_WARNING =
      command(IssueWarning::builder, IssueWarning.Builder::build)
          .with(ON, IssueWarning.Builder::on)
          .with(
              required("describesFailure", Truth.SHAPE, IssueWarning::describesFailure)
                  .meaning("whether it describes the circumstances of the failure"),
              IssueWarning.Builder::describesFailure)
          .with(
              required("saysUnacceptable", Truth.SHAPE, IssueWarning::saysUnacceptable)
                  .meaning("whether it says that the failure is unacceptable"),
              IssueWarning.Builder::saysUnacceptable)
          .with(
              required("statesLiability", Truth.SHAPE, IssueWarning::statesLiability)
                  .meaning("whether it states the liability to court for a further failure"),
              IssueWarning.Builder::statesLiability)
          .with(DECIDED_BY, IssueWarning.Builder::decidedBy)
          .with(OVERRIDES, IssueWarning.Builder::overrides)
          .shape();

  private static final ObjectShape<ReferToEnforcementOfficer> REFER_TO_ENFORCEMENT_OFFICER =
      command(ReferToEnforcementOfficer::builder, ReferToEnforcementOfficer.Builder::build)
          .with(ON, ReferToEnforcementOfficer.Builder::on)
          .with(DECIDED_BY, ReferToEnforcementOfficer.Builder::decidedBy)
          .with(OVERRIDES, ReferToEnforcementOfficer.Builder::overrides)
          .shape();

  private static final ObjectShape<TakeEnforcementAction> TAKE_ENFORCEMENT_ACTION =
      command(TakeEnforcementAction::builder, TakeEnforcementAction.Builder::build)
          .with(ON, TakeEnforcementAction.Builder::on)
          .with(
              required("action", Orders.ACTION, TakeEnforcementAction::action)
                  .meaning("the action, but for the two that have commands of their own"),
              TakeEnforcementAction.Builder::action)
          .with(DECIDED_BY, TakeEnforcementAction.Builder::decidedBy)
          .with(OVERRIDES, TakeEnforcementAction.Builder::overrides)
          .shape();

  private static final ObjectShape<LayInformation> LAY_INFORMATION =
      command(LayInformation::builder, LayInformation.Builder::build)
          .with(ON, LayInformation.Builder::on)
          .with(
              required("court", Orders.COURT, LayInformation::court).meaning("where"),
              LayInformation.Builder::court)
          .with(
              optional("hearingOn", Moments.DAY, LayInformation::hearingOn)
                  .meaning("the day of the hearing, where it is set"),
              LayInformation.Builder::hearingOn)
          .with(OVERRIDES, LayInformation.Builder::overrides)
          .shape();

  private static final ObjectShape<RecordCourtResult> RECORD_COURT_RESULT =
      command(RecordCourtResult::builder, RecordCourtResult.Builder::build)
          .with(ON, RecordCourtResult.Builder::on)
          .with(
              required("proved", Truth.SHAPE, RecordCourtResult::proved)
                  .meaning("whether the breach was proved"),
              RecordCourtResult.Builder::proved)
          .with(
              required("order", Orders.AFTER_BREACH, RecordCourtResult::order)
                  .meaning("what became of the order"),
              RecordCourtResult.Builder::order)
          .with(OVERRIDES, RecordCourtResult.Builder::overrides)
          .shape();

  private static final ObjectShape<RecordRecall> RECORD_RECALL =
      command(RecordRecall::builder, RecordRecall.Builder::build)
          .with(ON, RecordRecall.Builder::on)
          .with(
              required("kind", Orders.RECALL_KIND, RecordRecall::kind)
                  .meaning("the kind of recall, as the authority calls it"),
              RecordRecall.Builder::kind)
          .with(
              optional("custodyDays", WholeNumber.COUNT, RecordRecall::custodyDays)
                  .meaning("the days in custody that the authority names, from the day of return"),
              RecordRecall.Builder::custodyDays)
          .with(OVERRIDES, RecordRecall.Builder::overrides)
          .shape();

  private static final ObjectShape<RecordReturnToCustody> RECORD_RETURN_TO_CUSTODY =
      command(RecordReturnToCustody::builder, RecordReturnToCustody.Builder::build)
          .with(ON, RecordReturnToCustody.Builder::on)
          .with(OVERRIDES, RecordReturnToCustody.Builder::overrides)
          .shape();

  private static final ObjectShape<RecordRelease> RECORD_RELEASE =
      command(RecordRelease::builder, RecordRelease.Builder::build)
          .with(ON, RecordRelease.Builder::on)
          .with(OVERRIDES, RecordRelease.Builder::overrides)
          .shape();

  static final List<Named<? extends EpisodeCommand>> ALL =
      List.of(
          new Named<>(
              "issue-warning",
              IssueWarning.class,
              "The one statutory warning. Its three statements are demanded by law.",
              ISSUE_WARNING),
          new Named<>(
              "refer-to-enforcement-officer",
              ReferToEnforcementOfficer.class,
              "The failure is referred to an enforcement officer.",
              REFER_TO_ENFORCEMENT_OFFICER),
          new Named<>(
              "take-enforcement-action",
              TakeEnforcementAction.class,
              "Another action about a failure: a letter, a report, a referral for recall, or none.",
              TAKE_ENFORCEMENT_ACTION),
          new Named<>(
              "lay-information",
              LayInformation.class,
              "The enforcement officer has laid an information at a court.",
              LAY_INFORMATION),
          new Named<>(
              "record-court-result",
              RecordCourtResult.class,
              "The court has decided about the breach.",
              RECORD_COURT_RESULT),
          new Named<>(
              "record-recall",
              RecordRecall.class,
              "The authority has revoked the licence.",
              RECORD_RECALL),
          new Named<>(
              "record-return-to-custody",
              RecordReturnToCustody.class,
              "The person is back in custody.",
              RECORD_RETURN_TO_CUSTODY),
          new Named<>(
              "record-release",
              RecordRelease.class,
              "The person is released again.",
              RECORD_RELEASE));

  private EnforcementCommands() {}
}
