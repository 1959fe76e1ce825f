package org.cobi.casework.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cobi.casework.Casework;
import org.cobi.casework.UnknownEpisodeException;
import org.cobi.casework.drawing.WeekDrawing;
import org.cobi.casework.drawing.WeekDrawing.Appointment;
import org.cobi.casework.drawing.WeekDrawing.Day;
import org.cobi.casework.people.Staff;
import org.cobi.casework.store.Counted;
import org.cobi.casework.words.Wording;
import org.cobi.model.person.Practitioner;
import org.cobi.model.session.Session;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.model.time.HolidayCalendars;
import org.cobi.workflow.episode.Episode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A practitioner's week, with the bank holidays. */
@Controller
class WeekPages {
  private static final HolidayCalendar CALENDAR = HolidayCalendars.ENGLAND_AND_WALES;
  private static final int WORKING_DAYS = 5;

  private final Episodes episodes;
  private final Casework casework;

  WeekPages(Episodes episodes, Casework casework) {
    this.episodes = episodes;
    this.casework = casework;
  }

  @GetMapping("/weeks")
  String first(Reader reader) {
    String who =
        Staff.practitionerOf(reader.who().reference())
            .map(found -> found.reference().value())
            .orElse(Staff.PRACTITIONERS.get(0).reference().value());
    return "redirect:/weeks/" + who + "/" + monday(casework.today());
  }

  @GetMapping("/weeks/{practitioner}/{day}")
  String week(
      @PathVariable String practitioner, @PathVariable String day, Reader reader, Model page) {
    LocalDate monday = monday(parsed(day));
    Wording words = reader.words();
    List<Day> days = days(practitioner, monday, reader);
    String title =
        words.say(
            "week.title",
            practitioner,
            words.dates().date(monday),
            words.dates().date(monday.plusDays(WORKING_DAYS - 1)));
    page.addAttribute("title", title);
    page.addAttribute("practitioner", practitioner);
    page.addAttribute(
        "practitioners", Staff.PRACTITIONERS.stream().map(one -> one.reference().value()).toList());
    page.addAttribute("days", days);
    page.addAttribute("monday", monday);
    page.addAttribute("before", monday.minusWeeks(1));
    page.addAttribute("after", monday.plusWeeks(1));
    page.addAttribute(
        "drawing",
        new WeekDrawing(title, description(days, words), days, time -> words.dates().time(time))
            .drawn());
    page.addAttribute("times", words.dates());
    return "week";
  }

  private static LocalDate parsed(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException unreadable) {
      throw new UnknownEpisodeException();
    }
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private String description(List<Day> days, Wording words) {
    StringBuilder said = new StringBuilder();
    for (Day day : days) {
      said.append(day.title()).append(": ");
      said.append(
          day.closed().isEmpty()
              ? words.say("week.sessions", day.appointments().size())
              : day.closed());
      said.append(". ");
    }
    return said.toString().strip();
  }

  private List<Day> days(String practitioner, LocalDate monday, Reader reader) {
    List<Counted> all = episodes.seenBy(reader);
    List<Day> days = new ArrayList<>();
    for (int offset = 0; offset < WORKING_DAYS; offset++) {
      LocalDate day = monday.plusDays(offset);
      days.add(
          new Day(
              reader.words().dates().shortDateWithDay(day),
              closed(day, reader.words()),
              appointments(practitioner, day, all, reader.words())));
    }
    return days;
  }

  private static String closed(LocalDate day, Wording words) {
    if (!CALENDAR.covers(day)) {
      return words.say("week.unknown");
    }
    return CALENDAR.holidays().containsKey(day) ? words.say("week.holiday") : "";
  }

  private List<Appointment> appointments(
      String practitioner, LocalDate day, List<Counted> episodes, Wording words) {
    Map<String, Appointment> byOccasion = new LinkedHashMap<>();
    episodes.stream()
        .flatMap(counted -> ofDay(counted, practitioner, day))
        .sorted(Comparator.comparing(booked -> booked.session().start()))
        .forEach(booked -> byOccasion.putIfAbsent(booked.occasion(), appointment(booked, words)));
    return List.copyOf(byOccasion.values());
  }

  private Stream<Booked> ofDay(Counted counted, String practitioner, LocalDate day) {
    Episode episode = counted.episode();
    Duration usual = casework.rulesOf(counted.journal()).programme().sessionLength().usual();
    return episode.sessions().stream()
        .filter(session -> session.day().equals(day))
        .filter(session -> !session.outcomeIs(outcome -> outcome.name().startsWith("CANCELLED")))
        .filter(session -> isThere(episode, session, practitioner))
        .map(session -> new Booked(episode, session, usual));
  }

  private static boolean isThere(Episode episode, Session session, String practitioner) {
    return Stream.concat(
            session.slot().practitioner().or(() -> episode.practitionerOn(session.day())).stream(),
            session.slot().colleagues().stream())
        .map(Practitioner::reference)
        .anyMatch(reference -> reference.value().equals(practitioner));
  }

  private record Booked(Episode episode, Session session, Duration usual) {
    String occasion() {
      return session
          .slot()
          .group()
          .map(group -> "group " + group.value() + session.start())
          .orElse(episode.id().value() + session.start());
    }
  }

  private static Appointment appointment(Booked booked, Wording words) {
    Session session = booked.session();
    Duration length = session.slot().length().orElse(booked.usual());
    LocalTime from = session.start().toLocalTime();
    boolean group = session.slot().group().isPresent();
    String title =
        session
            .slot()
            .group()
            .map(which -> words.say("week.group", which.value()))
            .orElseGet(() -> People.number(booked.episode()));
    String said =
        group
            ? words.dates().time(from)
            : session.outcome().map(words::name).orElseGet(() -> words.dates().time(from));
    return new Appointment(from, from.plus(length), title, said, kind(session, group));
  }

  private static String kind(Session session, boolean group) {
    if (group) {
      return "group";
    }
    if (session.isOpen()) {
      return "planned";
    }
    return session.counts() ? "held-session" : "missed";
  }
}
