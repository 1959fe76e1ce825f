package org.cobi.casework.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cobi.casework.Casework;
import org.cobi.casework.people.Staff;
import org.cobi.casework.store.Counted;
import org.cobi.casework.words.Wording;
import org.cobi.model.duty.Duty;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.workflow.episode.Episode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is where, what is due, what is overdue; and the same as bars. */
@Controller
class CaseloadPages {
  private static final int DAYS_AHEAD = 7;

  private final Episodes episodes;
  private final Casework casework;

  CaseloadPages(Episodes episodes, Casework casework) {
    this.episodes = episodes;
    this.casework = casework;
  }

  @GetMapping("/")
  String caseload(
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String practitioner,
      @RequestParam(defaultValue = "open") String show,
      Reader reader,
      Model page) {
    if (!reader.seesEpisodes()) {
      return reader.audience().readsRestricted() ? "redirect:/restricted" : "redirect:/audit";
    }
    List<Episode> found = found(reader, programme, practitioner, show);
    Instant now = casework.now();
    Duties duties = new Duties(reader, now);
    page.addAttribute("rows", found.stream().map(episode -> row(episode, duties, reader)).toList());
    page.addAttribute("overdue", due(found, duties, duty -> duty.isOverdueAt(now)));
    page.addAttribute("soon", due(found, duties, duty -> isSoon(duty, now)));
    filters(page, programme, practitioner, show);
    return "caseload";
  }

  private List<Episode> found(Reader reader, String programme, String practitioner, String show) {
    return episodes.seenBy(reader).stream()
        .map(Counted::episode)
        .filter(one -> programme.isEmpty() || one.programme().code().equals(programme))
        .filter(one -> practitioner.isEmpty() || People.practitioner(one).equals(practitioner))
        .filter(one -> show.equals("all") || one.stage().isClosed() == show.equals("closed"))
        .sorted(Comparator.comparing(People::number))
        .toList();
  }

  private boolean isSoon(Duty duty, Instant now) {
    return !duty.isOverdueAt(now)
        && !duty.deadline().lastDay().isAfter(casework.today().plusDays(DAYS_AHEAD));
  }

  private static List<DutyRow> due(
      List<Episode> episodes, Duties duties, Predicate<Duty> condition) {
    return episodes.stream()
        .flatMap(
            episode ->
                duties.seen(episode).stream()
                    .filter(condition)
                    .map(duty -> new Owed(episode, duty)))
        .sorted(Comparator.comparing(owed -> owed.duty().deadline()))
        .map(owed -> duties.row(owed.episode(), owed.duty()))
        .toList();
  }

  private record Owed(Episode episode, Duty duty) {}

  private CaseloadRow row(Episode episode, Duties duties, Reader reader) {
    Wording words = reader.words();
    Optional<DutyRow> first =
        duties.seen(episode).stream().findFirst().map(duty -> duties.row(episode, duty));
    return new CaseloadRow(
        episode.id().value(),
        People.number(episode),
        episode.programme().code(),
        People.practitioner(episode),
        new Tag(words.name(episode.stage()), Tone.of(episode.stage())),
        words.say("caseload.of", episode.sessionsCounted(), episode.sessionsNeeded()),
        episode.openSessions().stream()
            .findFirst()
            .map(session -> words.dates().shortDateAndTime(session.start()))
            .orElse("–"),
        first.map(DutyRow::what).orElse(""),
        first.map(DutyRow::tag).orElseGet(Tag::none));
  }

  @GetMapping("/chart")
  String chart(
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String practitioner,
      @RequestParam(defaultValue = "open") String show,
      Reader reader,
      Model page) {
    List<Episode> found = found(reader, programme, practitioner, show);
    Chart chart = new Chart(casework.today(), reader.words());
    page.addAttribute("wide", chart.of(found).wide());
    page.addAttribute("narrow", chart.of(found).narrow());
    page.addAttribute("bars", chart.rows(found));
    filters(page, programme, practitioner, show);
    return "chart";
  }

  private static void filters(Model page, String programme, String practitioner, String show) {
    page.addAttribute("programme", programme);
    page.addAttribute("practitioner", practitioner);
    page.addAttribute("show", show);
    page.addAttribute(
        "programmes", PublishedProgrammes.ALL.stream().map(one -> one.reference().code()).toList());
    page.addAttribute(
        "practitioners", Staff.PRACTITIONERS.stream().map(one -> one.reference().value()).toList());
  }
}
