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
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;

/** What is asked when somebody may have relapsed, and afterwards. */
final class RelapseCommands {
  private static final ObjectShape<ReportRelapse> REPORT_RELAPSE =
      command(ReportRelapse::builder, ReportRelapse.Builder::build)
          .with(
              required("relapse", Relapses.REFERENCE, ReportRelapse::relapse)
                  .meaning("which relapse; the same one again grades it anew"),
              ReportRelapse.Builder::relapse)
          .with(
              required("level", Relapses.LEVEL, ReportRelapse::level).meaning("how grave it is"),
              ReportRelapse.Builder::level)
          .with(
              optional("source", Relapses.SOURCE, ReportRelapse::source)
                  .meaning("from whom the report came"),
              ReportRelapse.Builder::source)
          .with(
              required("at", Moments.INSTANT, ReportRelapse::at)
                  .meaning("when it was reported; the safety clocks count from here"),
              ReportRelapse.Builder::at)
          .with(
              optional("happenedOn", Moments.DAY, ReportRelapse::happenedOn)
                  .meaning("the day on which it happened, where it is known"),
              ReportRelapse.Builder::happenedOn)
          .with(
              required("gradedBy", People.ACTOR, ReportRelapse::gradedBy)
                  .meaning("who chose the level"),
              ReportRelapse.Builder::gradedBy)
          .with(OVERRIDES, ReportRelapse.Builder::overrides)
          .shape();

  private static final ObjectShape<DecideRelapse> DECIDE_RELAPSE =
      command(DecideRelapse::builder, DecideRelapse.Builder::build)
          .with(ON, DecideRelapse.Builder::on)
          .with(
              required("relapse", Relapses.REFERENCE, DecideRelapse::relapse)
                  .meaning("which report"),
              DecideRelapse.Builder::relapse)
          .with(
              required("confirmed", Truth.SHAPE, DecideRelapse::confirmed)
                  .meaning("whether it happened"),
              DecideRelapse.Builder::confirmed)
          .with(DECIDED_BY, DecideRelapse.Builder::decidedBy)
          .with(OVERRIDES, DecideRelapse.Builder::overrides)
          .shape();

  private static final ObjectShape<DeferDelivery> DEFER_DELIVERY =
      command(DeferDelivery::builder, DeferDelivery.Builder::build)
          .with(ON, DeferDelivery.Builder::on)
          .with(
              required("reason", Rules.REASON, DeferDelivery::reason).meaning("why"),
              DeferDelivery.Builder::reason)
          .with(DECIDED_BY, DeferDelivery.Builder::decidedBy)
          .with(OVERRIDES, DeferDelivery.Builder::overrides)
          .shape();

  private static final ObjectShape<ResumeDelivery> RESUME_DELIVERY =
      command(ResumeDelivery::builder, ResumeDelivery.Builder::build)
          .with(ON, ResumeDelivery.Builder::on)
          .with(
              optional("decision", Relapses.DECISION, ResumeDelivery::decision)
                  .meaning("the decision that allows it"),
              ResumeDelivery.Builder::decision)
          .with(DECIDED_BY, ResumeDelivery.Builder::decidedBy)
          .with(OVERRIDES, ResumeDelivery.Builder::overrides)
          .shape();

  static final List<Named<? extends EpisodeCommand>> ALL =
      List.of(
          new Named<>(
              "report-relapse",
              ReportRelapse.class,
              "The participant may have relapsed; heard in every stage after the referral.",
              REPORT_RELAPSE),
          new Named<>(
              "decide-relapse",
              DecideRelapse.class,
              "A named person decides about a report.",
              DECIDE_RELAPSE),
          new Named<>(
              "defer-delivery",
              DeferDelivery.class,
              "Delivery is put off for a reason other than a relapse or a recall.",
              DEFER_DELIVERY),
          new Named<>(
              "resume-delivery",
              ResumeDelivery.class,
              "Delivery goes on after a suspension, a recall, a deferral or a disengagement.",
              RESUME_DELIVERY));

  private RelapseCommands() {}
}
