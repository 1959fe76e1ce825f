package org.cobi.workflow.command;

import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.order.Court;
import org.cobi.model.order.EnforcementAction;
import org.immutables.value.Value;

/** What an officer or a court does about a failure. */
public sealed interface EnforcementCommand extends EpisodeCommand {

  /** The one statutory warning. Its three statements are demanded by law. */
  @Value.Immutable
  @CobiStyle
  sealed interface IssueWarning extends EnforcementCommand, DecidedByAPerson
      permits ImmutableIssueWarning {

    /** Whether it describes the circumstances of the failure. */
    boolean describesFailure();

    /** Whether it says that the failure is unacceptable. */
    boolean saysUnacceptable();

    /** Whether it states the liability to court for a further failure within twelve months. */
    boolean statesLiability();

    @Override
    default Class<IssueWarning> type() {
      return IssueWarning.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableIssueWarning.Builder {
      Builder() {}
    }
  }

  /** The failure is referred to an enforcement officer. */
  @Value.Immutable
  @CobiStyle
  sealed interface ReferToEnforcementOfficer extends EnforcementCommand, DecidedByAPerson
      permits ImmutableReferToEnforcementOfficer {

    @Override
    default Class<ReferToEnforcementOfficer> type() {
      return ReferToEnforcementOfficer.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReferToEnforcementOfficer.Builder {
      Builder() {}
    }
  }

  /** Another action about a failure: a letter, a report, a referral for recall, or none. */
  @Value.Immutable
  @CobiStyle
  sealed interface TakeEnforcementAction extends EnforcementCommand, DecidedByAPerson
      permits ImmutableTakeEnforcementAction {

    /** The action. */
    EnforcementAction action();

    @Override
    default Class<TakeEnforcementAction> type() {
      return TakeEnforcementAction.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. {@code build()} refuses the actions that have a command of their own. */
    final class Builder extends ImmutableTakeEnforcementAction.Builder {
      Builder() {}

      @Override
      public TakeEnforcementAction build() {
        TakeEnforcementAction take = super.build();
        if (take.action() == EnforcementAction.ISSUE_WARNING
            || take.action() == EnforcementAction.REFER_TO_ENFORCEMENT_OFFICER) {
          throw new IllegalArgumentException(
              "a warning and a referral to an enforcement officer have commands of their own");
        }
        return take;
      }
    }
  }

  /** The enforcement officer has laid an information at a court. */
  @Value.Immutable
  @CobiStyle
  sealed interface LayInformation extends EnforcementCommand permits ImmutableLayInformation {

    /** Where. */
    Court court();

    /** The day of the hearing, where it is set. */
    Optional<LocalDate> hearingOn();

    @Override
    default Class<LayInformation> type() {
      return LayInformation.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLayInformation.Builder {
      Builder() {}
    }
  }

  /** The court has decided about the breach. */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordCourtResult extends EnforcementCommand permits ImmutableRecordCourtResult {

    /** Whether the breach was proved. */
    boolean proved();

    /** What became of the order. */
    OrderAfterBreach order();

    @Override
    default Class<RecordCourtResult> type() {
      return RecordCourtResult.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordCourtResult.Builder {
      Builder() {}
    }
  }

  /** The authority has revoked the licence; length and kind of the recall are its own. */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordRecall extends EnforcementCommand permits ImmutableRecordRecall {

    /** The kind of recall, as the authority calls it. */
    RecallKind kind();

    /** The days in custody that the authority names, beginning with the day of return. */
    Optional<Integer> custodyDays();

    @Override
    default Class<RecordRecall> type() {
      return RecordRecall.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordRecall.Builder {
      Builder() {}
    }
  }

  /** The person is back in custody. */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordReturnToCustody extends EnforcementCommand
      permits ImmutableRecordReturnToCustody {

    @Override
    default Class<RecordReturnToCustody> type() {
      return RecordReturnToCustody.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordReturnToCustody.Builder {
      Builder() {}
    }
  }

  /** The person is released again. */
  @Value.Immutable
  @CobiStyle
  sealed interface RecordRelease extends EnforcementCommand permits ImmutableRecordRelease {

    @Override
    default Class<RecordRelease> type() {
      return RecordRelease.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecordRelease.Builder {
      Builder() {}
    }
  }
}
