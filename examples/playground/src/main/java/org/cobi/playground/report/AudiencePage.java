package org.cobi.playground.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cobi.model.audience.Audience;
import org.cobi.model.time.ReadableDate;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.playground.restricted.RestrictedPage;
import org.cobi.playground.run.BothResults;
import org.cobi.playground.run.StepResult;
import org.cobi.playground.words.Plain;
import org.cobi.workflow.view.View;
import org.cobi.workflow.view.Views;

/**
 * What one audience sees of a case, on a page: views alone, each made by its allow-list. No title,
 * no note and no number of a line, because anybody may have written anything into those, and gaps
 * between numbers tell what is not shown.
 */
public final class AudiencePage {
  private static final int NAMES = 2;
  private static final int VALUES = 22;

  private final Page page;

  private AudiencePage(Page page) {
    this.page = page;
  }

  /** The answers that this audience is told of, then each episode. */
  public static void show(Page page, BothResults result, Audience audience) {
    page.title("For the " + audience.title());
    page.item(0, Tone.STRONG, "File", VALUES, result.open().played().file());
    page.blank();
    new AudiencePage(page).open(result, audience);
    if (audience.readsRestricted()) {
      RestrictedPage.show(page, result.restricted(), audience);
    }
  }

  private void open(BothResults result, Audience audience) {
    List<StepResult> told = Told.answers(result.open(), audience);
    if (!told.isEmpty()) {
      page.heading("Answers");
      told.forEach(step -> answer(step, audience));
      page.blank();
    }
    result
        .open()
        .episodes()
        .forEach(
            each -> {
              page.heading("Episode " + each.episode().id());
              values(Views.of(each.episode(), audience));
              page.blank();
            });
  }

  private void answer(StepResult step, Audience audience) {
    View view = Views.of(step.actual().decision().orElseThrow(), audience);
    boolean accepted = view.value("accepted").filter(Boolean.TRUE::equals).isPresent();
    page.item(
        NAMES,
        accepted ? Tone.GOOD : Tone.CAREFUL,
        accepted ? "ACCEPTED" : "REFUSED",
        VALUES,
        ReadableDate.of(step.actual().on()) + "  " + Plain.of(step.command().type()));
    found(view, "reasons");
    found(view, "notices");
  }

  private void found(View view, String name) {
    view.value(name).filter(List.class::isInstance).map(List.class::cast).stream()
        .flatMap(rows -> ((List<?>) rows).stream())
        .map(row -> ((Map<?, ?>) row).get("words"))
        .distinct()
        .forEach(words -> page.hanging(VALUES, 2, "- " + words));
  }

  private void values(View view) {
    if (view.isEmpty()) {
      page.text(NAMES, "Nothing of it is shown to this audience.");
    }
    view.values().forEach(this::value);
  }

  private void value(String name, Object value) {
    if (!(value instanceof List<?> rows)) {
      page.item(NAMES, Tone.STRONG, name, VALUES, words(value));
      return;
    }
    String label = name;
    for (Object row : rows) {
      page.item(NAMES, Tone.STRONG, label, VALUES, words(row));
      label = "";
    }
  }

  private static String words(Object value) {
    return value instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(each -> each.getKey() + " " + words(each.getValue()))
            .collect(Collectors.joining(", "))
        : value.toString();
  }
}
