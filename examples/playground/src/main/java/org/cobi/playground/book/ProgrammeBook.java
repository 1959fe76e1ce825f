package org.cobi.playground.book;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cobi.model.order.Route;
import org.cobi.model.person.Qualification;
import org.cobi.model.person.Role;
import org.cobi.model.programme.Cadence;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.programme.PublishedProgrammes;
import org.cobi.model.programme.SessionLength;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.referral.PoliceArea;
import org.cobi.model.rule.Source;
import org.cobi.model.session.SessionOutcome;
import org.cobi.model.session.SkillModule;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.words.Plain;

/** The published programmes, each with everything that its rules need to know. */
public final class ProgrammeBook {
  private static final int TEXTS = 15;

  private ProgrammeBook() {}

  /** Every published programme on a page. */
  public static void show(Page page) {
    PublishedProgrammes.ALL.forEach(programme -> show(page, programme));
  }

  private static void show(Page page, ProgrammeDefinition programme) {
    page.title(programme.reference() + ": " + programme.title());
    fact(page, "provider", programme.provider());
    fact(page, "commissioner", programme.commissioner().orElse("not named"));
    people(page, programme);
    sessions(page, programme);
    delivery(page, programme);
    list(page, "sources", programme.sources().stream().map(Source::toString));
    list(page, "assumptions", programme.assumptions().stream());
    page.blank();
  }

  private static void fact(Page page, String label, String text) {
    page.item(0, Tone.STRONG, label, TEXTS, text);
  }

  private static void list(Page page, String label, Stream<String> entries) {
    String labelOnce = label;
    for (String entry : entries.toList()) {
      fact(page, labelOnce, entry);
      labelOnce = "";
    }
  }

  private static void people(Page page, ProgrammeDefinition programme) {
    fact(
        page,
        "for",
        programme.population().title() + ", from " + programme.minimumAge() + " years of age");
    fact(page, "routes", joined(programme.routes().stream().sorted(), Route::title));
    fact(
        page,
        "areas",
        programme.areas().isEmpty()
            ? "not asked"
            : joined(programme.areas().stream().sorted(byCode()), PoliceArea::code));
    fact(
        page,
        "places",
        programme
            .places()
            .map(places -> places.count() + " for " + places.strand())
            .orElse("not counted"));
  }

  private static Comparator<PoliceArea> byCode() {
    return Comparator.comparing(PoliceArea::code);
  }

  private static void sessions(Page page, ProgrammeDefinition programme) {
    fact(
        page,
        "sessions",
        programme.sessions() + ", " + programme.modality().title() + group(programme));
    fact(page, "length", length(programme.sessionLength()));
    fact(page, "how often", cadence(programme.cadence()));
    list(page, "window", programme.windows().stream().map(WindowRule::words));
    fact(
        page,
        "beyond it",
        "extensions of at most "
            + Plain.count(programme.mostExtensionDays(), "day")
            + "; pauses of at most "
            + Plain.count(programme.mostPauseDays(), "day")
            + " move it, but never funding");
    fact(page, "curriculum", curriculum(programme));
    fact(
        page,
        "skills needed",
        programme.requiredSkills().isEmpty()
            ? "none in particular"
            : joined(
                programme.requiredSkills().stream().sorted(Comparator.comparing(SkillModule::code)),
                SkillModule::title));
    fact(
        page,
        "what counts",
        joined(programme.countedOutcomes().stream().sorted(), SessionOutcome::title));
  }

  private static String group(ProgrammeDefinition programme) {
    return programme
        .groupSize()
        .map(
            size ->
                ", at most "
                    + size.mostParticipants()
                    + " participants with "
                    + size.facilitators()
                    + " facilitators")
        .orElse("");
  }

  private static String length(SessionLength length) {
    return length.shortest().toMinutes()
        + " to "
        + length.longest().toMinutes()
        + " minutes, usually "
        + length.usual().toMinutes();
  }

  private static String cadence(Cadence cadence) {
    return "every "
        + Plain.count(cadence.targetDays(), "day")
        + "; at most "
        + cadence.mostInSevenDays()
        + " in any seven days, "
        + cadence.leastBetweenStarts().toHours()
        + " hours from start to start";
  }

  /** Each module with how many sessions it has, in the order of the curriculum. */
  private static String curriculum(ProgrammeDefinition programme) {
    Map<String, Integer> sessions = new LinkedHashMap<>();
    programme
        .curriculum()
        .modules()
        .forEach(module -> sessions.merge(module.title(), 1, Integer::sum));
    return sessions.entrySet().stream()
        .map(module -> module.getKey() + (module.getValue() == 1 ? "" : " x" + module.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static void delivery(Page page, ProgrammeDefinition programme) {
    fact(
        page,
        "delivered by",
        joined(programme.deliverers().stream().sorted(), Qualification::title));
    fact(page, "overseen by", joined(programme.overseers().stream().sorted(), Role::title));
    fact(page, "victim's side", programme.victimSideContact().title());
    fact(page, "accredited", programme.accredited() ? "yes" : "no");
  }

  private static <T> String joined(Stream<T> things, Function<T, String> title) {
    List<String> titles = things.map(title).toList();
    return String.join(", ", titles);
  }
}
