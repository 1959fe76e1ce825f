package org.cobi.playground.schedule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cobi.model.person.ParticipantRef;
import org.cobi.playground.page.Page;
import org.cobi.playground.page.Tone;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.plan.LeftOut;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.plan.PlanBounds;
import org.cobi.scheduling.plan.PlanFigures;
import org.cobi.scheduling.plan.Reason;

/** Says how good a plan is, how much better one could be, and who is left out and why. */
public final class PlanPage {
  private static final int INDENT = 2;
  private static final int TEXT = 16;
  private static final int SHOWN = 20;

  private final Page page;
  private final Caseload caseload;
  private final Plan plan;
  private final People people;

  private PlanPage(Page page, Caseload caseload, Plan plan, People people) {
    this.page = page;
    this.caseload = caseload;
    this.plan = plan;
    this.people = people;
  }

  /**
   * Shows a plan.
   *
   * @param people how to call somebody
   */
  public static void show(Page page, Caseload caseload, Plan plan, People people) {
    PlanPage shown = new PlanPage(page, caseload, plan, people);
    page.title(caseload.name() + ": " + caseload.words());
    shown.figures();
    shown.leftOut();
  }

  private void figures() {
    PlanFigures figures = plan.figures();
    PlanBounds bounds = plan.bounds();
    int left = plan.leftOut().size();
    int all = caseload.people().size();
    line("Placed", (all - left) + " of " + all + " people, " + sessions());
    line("Left out", "weight " + measured(figures.weightLeftOut(), bounds.weightLeftOut()));
    line("Hand-overs", measured(figures.handovers(), bounds.handovers()));
    if (figures.shortOfSpare() > 0) {
      line(
          "Spare time",
          "short by "
              + days(figures.shortOfSpare())
              + bound(figures.shortOfSpare(), bounds.shortOfSpare()));
    }
    line(
        "Rhythm",
        days(figures.rhythm()) + " off target" + bound(figures.rhythm(), bounds.rhythm()));
    line("Start", String.format(Locale.ROOT, "%,d days waited, weighted", figures.startDelay()));
    page.text(
        INDENT,
        Tone.QUIET,
        "What is proven holds for every plan that is as good in the lines above.");
  }

  private String sessions() {
    return String.format(Locale.ROOT, "%,d sessions", plan.appointments().size());
  }

  private void line(String label, String text) {
    page.item(INDENT, Tone.STRONG, label, TEXT, text);
  }

  private static String days(long count) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "day" : "days");
  }

  private static String measured(long value, long bound) {
    return String.format(Locale.ROOT, "%,d", value) + bound(value, bound);
  }

  /** How far the best plan that there could be is from this one, at most. */
  private static String bound(long value, long bound) {
    if (value == 0) {
      return "";
    }
    return value <= bound
        ? "; proven: the least"
        : String.format(
            Locale.ROOT,
            "; proven: at least %,d (gap %.0f %%)",
            bound,
            100.0 * (value - bound) / value);
  }

  private void leftOut() {
    if (plan.leftOut().isEmpty()) {
      return;
    }
    page.blank();
    page.heading("Left out");
    plan.leftOut().stream().limit(SHOWN).forEach(this::leftOut);
    int others = plan.leftOut().size() - SHOWN;
    if (others > 0) {
      page.text(INDENT, "and " + others + " more: see leftOut in the plan");
    }
  }

  private void leftOut(LeftOut who) {
    page.text(INDENT, Tone.STRONG, people.call(who.participant()));
    for (Reason reason : who.reasons()) {
      page.item(INDENT + 2, Tone.PLAIN, reason.rule().value(), TEXT + 2, reason.words());
      reason
          .wouldHelp()
          .ifPresent(help -> page.item(INDENT + 2, Tone.QUIET, "would help", TEXT + 2, help));
    }
  }

  /** How to call somebody on a screen that others may see. */
  public static final class People {
    private final Map<ParticipantRef, Integer> places = new HashMap<>();
    private final boolean byReference;

    private People(Caseload caseload, boolean byReference) {
      this.byReference = byReference;
      for (int index = 0; index < caseload.people().size(); index++) {
        places.put(caseload.people().get(index).participant(), index + 1);
      }
    }

    /** By their place in the caseload, or by the reference that the host uses. */
    public static People of(Caseload caseload, boolean byReference) {
      return new People(caseload, byReference);
    }

    /** "person 7 of the caseload", or the reference. */
    public String call(ParticipantRef participant) {
      return byReference
          ? participant.value()
          : "person " + Objects.requireNonNull(places.get(participant)) + " of the caseload";
    }
  }
}
