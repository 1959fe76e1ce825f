package org.cobi.casework.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cobi.casework.Casework;
import org.cobi.casework.UnknownEpisodeException;
import org.cobi.casework.form.About;
import org.cobi.casework.form.CommandForms;
import org.cobi.casework.words.Wording;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Order;
import org.cobi.workflow.Journal;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.view.View;
import org.cobi.workflow.view.Views;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person's way through a programme, as the reader may see it. */
@Controller
class EpisodePages {
  private static final int LATEST = 10;
  private static final int DAYS_AHEAD = 14;

  private final Casework casework;

  EpisodePages(Casework casework) {
    this.casework = casework;
  }

  @GetMapping("/episodes/{id}")
  String episode(@PathVariable String id, Reader reader, Model page) {
    Journal journal = journal(casework, id, reader);
    Episode episode = journal.replay();
    fill(page, journal, episode, reader);
    return "episode";
  }

  /**
   * The journal of an episode for a reader, recorded first.
   *
   * @throws NotForThisReaderException if episodes are not for this reader
   */
  static Journal journal(Casework casework, String id, Reader reader) {
    if (!reader.seesEpisodes()) {
      throw new NotForThisReaderException();
    }
    return casework
        .consult(episodeId(id), reader.atWork())
        .value()
        .orElseThrow(NotRecordedException::new)
        .orElseThrow(UnknownEpisodeException::new);
  }

  private static EpisodeId episodeId(String id) {
    try {
      return EpisodeId.of(id);
    } catch (IllegalArgumentException unreadable) {
      throw new UnknownEpisodeException();
    }
  }

  private void fill(Model page, Journal journal, Episode episode, Reader reader) {
    Wording words = reader.words();
    ProgrammeWorkflow rules = casework.rulesOf(journal);
    View view = Views.of(episode, reader.audience());
    Duties duties = new Duties(reader, casework.now());
    page.addAttribute("id", episode.id().value());
    page.addAttribute("number", People.number(episode));
    page.addAttribute("programme", rules.programme().title());
    page.addAttribute("stage", new Tag(words.name(episode.stage()), Tone.of(episode.stage())));
    page.addAttribute("facts", facts(episode, rules, view, words));
    List<Duty> owed = duties.seen(episode);
    LocalDate soon = casework.today().plusDays(DAYS_AHEAD);
    page.addAttribute("duties", duties.rows(episode, owed, duty -> !isLater(duty, soon)));
    page.addAttribute("laterDuties", duties.rows(episode, owed, duty -> isLater(duty, soon)));
    if (view.value("appointments").isPresent() && episode.sessionsNeeded() > 0) {
      Steps steps = new Steps(episode, rules.programme().curriculum(), words);
      page.addAttribute("progressWide", steps.drawing().wide());
      page.addAttribute("progressNarrow", steps.drawing().narrow());
      page.addAttribute("steps", steps.all());
    }
    if (view.value("events").isPresent()) {
      List<TimelineEntry> timeline = new Timeline(words).of(journal);
      int shown = Math.min(LATEST, timeline.size());
      page.addAttribute("timeline", timeline.subList(0, shown));
      page.addAttribute("earlier", timeline.subList(shown, timeline.size()));
    }
    page.addAttribute("possible", possible(rules, episode, words));
    page.addAttribute("mayReadRestricted", reader.audience().readsRestricted());
  }

  private static boolean isLater(Duty duty, LocalDate soon) {
    return duty.deadline().lastDay().isAfter(soon);
  }

  /**
   * Something that can be done now.
   *
   * @param name the command
   * @param words what it is called
   */
  record Possible(String name, String words) {}

  private List<Possible> possible(ProgrammeWorkflow rules, Episode episode, Wording words) {
    About about = new About(episode, casework.today(), words);
    List<String> now = rules.possibleNow(episode).stream().map(CommandForms::nameOf).toList();
    return CommandForms.names().stream()
        .filter(now::contains)
        .filter(name -> CommandForms.isUsable(name, about))
        .map(name -> new Possible(name, words.name("command", name)))
        .toList();
  }

  private List<Fact> facts(Episode episode, ProgrammeWorkflow rules, View view, Wording words) {
    List<Fact> facts = new ArrayList<>();
    if (view.value("orders").isPresent()) {
      episode.orders().forEach(order -> facts.add(order(order, words)));
    }
    if (episode.orders().isEmpty()) {
      facts.add(new Fact(words.say("fact.order"), words.say("fact.voluntary")));
    }
    add(
        facts,
        view,
        "lastDay",
        words.say("fact.lastDay"),
        episode.window().map(window -> words.dates().date(window.lastDay())));
    if (view.value("appointments").isPresent()) {
      add(
          facts,
          view,
          "appointments",
          words.say("fact.forecast"),
          rules
              .forecast(episode, casework.today())
              .map(
                  forecast ->
                      words.say(
                          forecast.slackDays() < 0 ? "fact.forecast.late" : "fact.forecast.words",
                          words.dates().date(forecast.lastSession()),
                          Math.abs(forecast.slackDays()))));
      facts.add(new Fact(words.say("fact.practitioner"), People.practitioner(episode)));
    }
    add(
        facts,
        view,
        "missesInARow",
        words.say("fact.misses"),
        Optional.of(Integer.toString(episode.missesInARow(true))));
    add(
        facts,
        view,
        "failures",
        words.say("fact.failures"),
        Optional.of(
            words.say(
                "fact.failures.words",
                episode.failures().size(),
                episode.unansweredFailures().size())));
    add(
        facts,
        view,
        "relapses",
        words.say("fact.relapses"),
        Optional.of(
            words.say(
                "fact.relapses.words",
                episode.relapses().size(),
                episode.relapsesUnderReview().size())));
    add(
        facts,
        view,
        "closedOn",
        words.say("fact.closedOn"),
        episode.closing().map(closing -> words.dates().date(closing.on())));
    return facts;
  }

  private static void add(
      List<Fact> facts, View view, String seen, String name, Optional<String> value) {
    value
        .filter(said -> view.value(seen).isPresent())
        .ifPresent(said -> facts.add(new Fact(name, said)));
  }

  private static Fact order(Order order, Wording words) {
    String kind = Wording.capital(words.name(order.kind()));
    return new Fact(
        words.say("fact.order"),
        order
            .lastDayInForce()
            .map(day -> words.say("fact.order.until", kind, words.dates().date(day)))
            .orElse(kind));
  }
}
