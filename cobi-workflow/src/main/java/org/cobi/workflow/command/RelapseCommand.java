package org.cobi.workflow.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cobi.model.CobiStyle;
import org.cobi.model.duty.Subject;
import org.cobi.model.person.Actor;
import org.cobi.model.relapse.DecisionRef;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.relapse.ReportSource;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.time.LondonTime;
import org.immutables.value.Value;

/** What is asked when somebody may have relapsed, and afterwards. */
public sealed interface RelapseCommand extends EpisodeCommand {

  /**
   * The participant may have relapsed. It is heard in every stage after the referral.
   *
   * <p>A second report with the same reference grades the relapse anew.
   */
  @Value.Immutable
  @CobiStyle
  sealed interface ReportRelapse extends RelapseCommand permits ImmutableReportRelapse {

    /** The host's reference of the relapse. */
    RelapseRef relapse();

    /** How grave it is. */
    RelapseLevel level();

    /** From whom the report came. */
    Optional<ReportSource> source();

    /** When it was reported; the safety clocks count from here. */
    Instant at();

    /** The day on which it happened, where that is known. */
    Optional<LocalDate> happenedOn();

    /** Who chose the level. */
    Actor gradedBy();

    /** The day of the report in London. */
    @Override
    @Value.Derived
    default LocalDate on() {
      return LondonTime.dayOf(at());
    }

    @Override
    default Subject subject() {
      return Subject.relapse(relapse());
    }

    @Override
    default Class<ReportRelapse> type() {
      return ReportRelapse.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportRelapse.Builder {
      Builder() {}
    }
  }

  /** A named person decides about a report. */
  @Value.Immutable
  @CobiStyle
  sealed interface DecideRelapse extends RelapseCommand, DecidedByAPerson
      permits ImmutableDecideRelapse {

    /** Which report. */
    RelapseRef relapse();

    /** Whether it happened. */
    boolean confirmed();

    @Override
    default Subject subject() {
      return Subject.relapse(relapse());
    }

    @Override
    default Class<DecideRelapse> type() {
      return DecideRelapse.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDecideRelapse.Builder {
      Builder() {}
    }
  }

  /** Delivery is put off for a reason other than a relapse or a recall. */
  @Value.Immutable
  @CobiStyle
  sealed interface DeferDelivery extends RelapseCommand, DecidedByAPerson
      permits ImmutableDeferDelivery {

    /** Why. */
    ReasonCode reason();

    @Override
    default Class<DeferDelivery> type() {
      return DeferDelivery.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDeferDelivery.Builder {
      Builder() {}
    }
  }

  /** Delivery goes on after a suspension, a recall, a deferral or a disengagement. */
  @Value.Immutable
  @CobiStyle
  sealed interface ResumeDelivery extends RelapseCommand, DecidedByAPerson
      permits ImmutableResumeDelivery {

    /** The host's reference of the decision that allows it. */
    Optional<DecisionRef> decision();

    @Override
    default Class<ResumeDelivery> type() {
      return ResumeDelivery.class;
    }

    /** Starts one. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableResumeDelivery.Builder {
      Builder() {}
    }
  }
}
