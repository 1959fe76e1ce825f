package org.cobi.playground.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.model.language.DateStyle;
import org.cobi.model.language.Language;
import org.cobi.model.person.ParticipantRef;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.schedule.PlanPage.People;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.Appointment;
import org.cobi.scheduling.plan.Reason;
import org.cobi.scheduling.replan.AppointmentChange;
import org.cobi.scheduling.replan.Consequences;
import org.cobi.scheduling.replan.Unfinished;

/** Says what changes for whom, and who cannot finish. */
public final class ReplanPage {
  private static final int INDENT = 2;
  private static final int LABEL = 16;
  private static final int WORD = 14;
  private static final int SHOWN = 40;
  private static final DateStyle DATES = DateStyle.in(Language.ENGLISH);

  private final Page page;
  private final People people;

  private ReplanPage(Page page, People people) {
    this.page = page;
    this.people = people;
  }

  /**
   * Shows what changes.
   *
   * @param people how to call somebody
   */
  public static void show(Page page, Caseload caseload, Consequences what, People people) {
    ReplanPage shown = new ReplanPage(page, people);
    Map<ParticipantRef, List<AppointmentChange>> byPerson = new LinkedHashMap<>();
    what.changes()
        .forEach(
            change ->
                byPerson
                    .computeIfAbsent(change.participant(), first -> new java.util.ArrayList<>())
                    .add(change));
    page.title(caseload.name() + ": " + counted(what.changes().size(), byPerson.size()));
    byPerson.entrySet().stream()
        .limit(SHOWN)
        .forEach(entry -> shown.changes(entry.getKey(), entry.getValue()));
    if (byPerson.size() > SHOWN) {
      page.text(INDENT, "and " + (byPerson.size() - SHOWN) + " people more");
    }
    shown.unfinished(what.unfinished());
  }

  private static String counted(int changes, int people) {
    if (changes == 0) {
      return "no appointment changes";
    }
    return changes
        + (changes == 1 ? " appointment changes for " : " appointments change for ")
        + people
        + (people == 1 ? " person" : " people");
  }

  private void changes(ParticipantRef participant, List<AppointmentChange> changes) {
    page.text(INDENT, Tone.STRONG, people.call(participant));
    for (AppointmentChange change : changes) {
      change.before().ifPresent(one -> line("given up", one));
      change.after().ifPresent(one -> line("new", one));
      if (change.before().isPresent() && change.after().isPresent()) {
        other(change.before().get(), change.after().get());
      }
    }
  }

  private void line(String label, Appointment one) {
    page.item(INDENT + 2, Tone.PLAIN, label, WORD, when(one));
  }

  private static String when(Appointment one) {
    return "session "
        + one.session().value()
        + ", "
        + DATES.weekdayAndDate(one.start().toLocalDate())
        + ", "
        + DATES.time(one.start().toLocalTime());
  }

  private void other(Appointment before, Appointment after) {
    if (!before.practitioner().equals(after.practitioner())) {
      page.item(INDENT + 2, Tone.QUIET, "", WORD, "with another practitioner");
    }
    if (!before.office().equals(after.office())) {
      page.item(INDENT + 2, Tone.QUIET, "", WORD, "at another office");
    }
  }

  private void unfinished(List<Unfinished> all) {
    if (all.isEmpty()) {
      return;
    }
    page.blank();
    page.heading("Cannot finish in time");
    for (Unfinished who : all.subList(0, Math.min(SHOWN, all.size()))) {
      page.text(INDENT, Tone.STRONG, people.call(who.participant()));
      int stand = who.standing().size();
      page.item(
          INDENT + 2,
          Tone.PLAIN,
          "still booked",
          LABEL,
          stand + (stand == 1 ? " appointment that" : " appointments that") + " can be held");
      for (Reason reason : who.reasons()) {
        page.item(INDENT + 2, Tone.PLAIN, reason.rule().value(), LABEL, reason.words());
        reason
            .wouldHelp()
            .ifPresent(help -> page.item(INDENT + 2, Tone.QUIET, "would help", LABEL, help));
      }
    }
    if (all.size() > SHOWN) {
      page.text(INDENT, "and " + (all.size() - SHOWN) + " more");
    }
  }
}
