package org.cobi.examples.national;

import java.time.Instant;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.cobi.model.duty.Duty;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Handled;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.episode.EpisodeEvent.DutyLapsed;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.jspecify.annotations.Nullable;

/**
 * One episode in the engine: answers what is submitted, tells of its duties, and is woken when a
 * deadline passes.
 */
final class EpisodeFunction extends KeyedProcessFunction<Long, EpisodeWeek, String> {
  private static final long serialVersionUID = 1L;

  private final Population population;
  private transient ProgrammeWorkflow workflow;
  private transient Scripts scripts;
  private transient ValueState<KeptEpisode> kept;

  /** The engine sends it to its machines and opens it there. */
  @SuppressWarnings("NullAway.Init")
  EpisodeFunction(Population population) {
    this.population = population;
  }

  @Override
  public void open(OpenContext context) {
    workflow = NationalProgramme.WORKFLOW;
    scripts = new Scripts(population, workflow);
    kept =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("episode", KeptEpisodeSerializer.INSTANCE));
  }

  @Override
  public void processElement(EpisodeWeek week, Context context, Collector<String> out)
      throws Exception {
    KeptEpisode episode = kept.value();
    for (Submission submission : scripts.submissions(week)) {
      episode = answered(episode, submission, out);
    }
    if (episode != null) {
      keep(episode, context);
    }
  }

  private KeptEpisode answered(
      @Nullable KeptEpisode before, Submission submission, Collector<String> out) {
    Journal journal =
        before == null
            ? Journal.start(submission.episode(), workflow.programme().reference())
            : before.journal();
    Instant now = submission.recordedAt();
    if (before != null) {
      DutyLines.overdue(journal.replay(), before.seenUntil(), now).forEach(out::collect);
    }
    Handled handled = workflow.handle(journal, submission);
    tell(submission, handled, out);
    return KeptEpisode.awake(handled.journal(), now);
  }

  /** A submission that comes a second time was told of the first time. */
  private static void tell(Submission submission, Handled handled, Collector<String> out) {
    Decision decision = handled.decision();
    if (decision instanceof Decision.Refused) {
      out.collect(DutyLines.refused(submission, decision));
    } else if (!handled.repeated()) {
      for (EpisodeEvent event : decision.events()) {
        tell(submission, event, out);
      }
    }
  }

  private static void tell(Submission submission, EpisodeEvent event, Collector<String> out) {
    if (event instanceof DutyRaised raised) {
      Duty duty = raised.duty();
      out.collect(DutyLines.line(submission.episode(), "raised", duty));
      if (duty.isOverdueAt(submission.recordedAt())) {
        out.collect(DutyLines.line(submission.episode(), "overdue", duty));
      }
    } else if (event instanceof DutyDischarged done) {
      out.collect(DutyLines.line(submission.episode(), "discharged", done.duty()));
    } else if (event instanceof DutyLapsed lapsed) {
      out.collect(DutyLines.line(submission.episode(), "lapsed", lapsed.duty()));
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<String> out)
      throws Exception {
    KeptEpisode before = kept.value();
    Instant now = Instant.ofEpochMilli(timestamp);
    if (before == null || !before.seenUntil().isBefore(now)) {
      return;
    }
    Journal journal = before.journal();
    DutyLines.overdue(journal.replay(), before.seenUntil(), now).forEach(out::collect);
    keep(KeptEpisode.awake(journal, now), context);
  }

  /** Sets the alarm for the next deadline; without one, the episode sleeps. */
  private void keep(KeptEpisode episode, Context context) throws Exception {
    Episode now = episode.journal().replay();
    Optional<Instant> next = now.nextDeadline(episode.seenUntil());
    // Alarms have milliseconds; the deadline's own nanosecond has passed in the next of them.
    next.ifPresent(
        moment -> context.timerService().registerEventTimeTimer(moment.toEpochMilli() + 1));
    boolean sleeps = next.isEmpty() && now.stage().isClosed();
    kept.update(sleeps ? episode.asleep() : episode);
  }
}
