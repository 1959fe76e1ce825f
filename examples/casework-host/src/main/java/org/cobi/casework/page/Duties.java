package org.cobi.casework.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cobi.casework.words.Wording;
import org.cobi.model.duty.Duty;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.view.View;
import org.cobi.workflow.view.Views;

/** The duties of episodes that a reader may see. */
final class Duties {
  private final Reader reader;
  private final Instant now;

  Duties(Reader reader, Instant now) {
    this.reader = reader;
    this.now = now;
  }

  /** Those of an episode, by its view for the reader's audience. */
  List<Duty> seen(Episode episode) {
    View view = Views.of(episode, reader.audience());
    Set<Object> names =
        view.value("duties").map(rows -> (List<?>) rows).orElse(List.of()).stream()
            .map(row -> ((Map<?, ?>) row).get("id"))
            .collect(Collectors.toSet());
    return episode.duties().stream().filter(duty -> names.contains(duty.id().value())).toList();
  }

  List<DutyRow> rows(Episode episode, List<Duty> duties, Predicate<Duty> condition) {
    return duties.stream().filter(condition).map(duty -> row(episode, duty)).toList();
  }

  DutyRow row(Episode episode, Duty duty) {
    Wording words = reader.words();
    return new DutyRow(
        episode.id().value(),
        People.number(episode),
        Wording.capital(duty.what()),
        words.name(duty.owner()),
        words.dates().deadline(duty.deadline()),
        tag(duty),
        duty.rule().value());
  }

  private Tag tag(Duty duty) {
    Wording words = reader.words();
    LocalDate today = LondonTime.dayOf(now);
    long days = ChronoUnit.DAYS.between(today, duty.deadline().lastDay());
    if (duty.isOverdueAt(now)) {
      return days == 0
          ? new Tag(words.say("due.overdue"), Tone.RED)
          : new Tag(words.say("due.overdue.days", -days), Tone.RED);
    }
    if (days == 0) {
      return new Tag(words.say("due.today"), Tone.YELLOW);
    }
    return days == 1
        ? new Tag(words.say("due.tomorrow"), Tone.YELLOW)
        : new Tag(words.say("due.days", days), Tone.GREY);
  }
}
