package org.cobi.playground.words;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.cobi.model.relapse.RelapseLevel;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.command.RelapseCommand.DecideRelapse;
import org.cobi.workflow.command.RelapseCommand.DeferDelivery;
import org.cobi.workflow.command.RelapseCommand.ReportRelapse;
import org.cobi.workflow.command.RelapseCommand.ResumeDelivery;
import org.cobi.workflow.episode.Episode;

/** The words of what is asked when somebody may have relapsed. */
final class RelapseWords {
  static final List<Entry<Class<?>, Wording>> ALL =
      List.of(
          Wording.of(ReportRelapse.class, RelapseWords::reported),
          Wording.of(DecideRelapse.class, RelapseWords::decided),
          Wording.of(
              DeferDelivery.class,
              (command, episode) -> command.reason() + ", " + Plain.by(command.decidedBy())),
          Wording.of(ResumeDelivery.class, RelapseWords::resumed));

  private RelapseWords() {}

  private static String reported(ReportRelapse command, Episode episode) {
    return Plain.details(
        Stream.of(
            level(command.level()),
            command.source().map(source -> "from " + source.title()).orElse("without a source"),
            "at " + ReadableDate.of(command.at()),
            command.happenedOn().map(day -> "happened " + ReadableDate.of(day)).orElse("")));
  }

  /** A level by its number and its meaning. */
  static String level(RelapseLevel level) {
    return "level " + level.number() + " (" + level.title() + ")";
  }

  private static String decided(DecideRelapse command, Episode episode) {
    return Plain.details(
        Stream.of(
            DutyWords.relapse(command.relapse(), episode),
            command.confirmed() ? "confirmed" : "dismissed",
            Plain.by(command.decidedBy())));
  }

  private static String resumed(ResumeDelivery command, Episode episode) {
    return (command.decision().isPresent() ? "on a recorded decision, " : "without a decision, ")
        + Plain.by(command.decidedBy());
  }
}
