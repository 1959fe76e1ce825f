package org.cobi.playground.words;

import org.cobi.model.duty.Duty;
import org.cobi.model.duty.Subject;
import org.cobi.model.order.EnforcementAction;
import org.cobi.model.order.OrderRef;
import org.cobi.model.relapse.RelapseRef;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.episode.Episode;

/** A duty in plain words. */
public final class DutyWords {

  private DutyWords() {}

  /** Until when, by whom and what: "until Wed 7 Nov 2018, practitioner: Try to reach …". */
  public static String of(Duty duty) {
    return "until " + duty.deadline() + ", " + duty.owner().title() + ": " + duty.what();
  }

  /** Between which actions the owner decides: "offered: warn; refer to an enforcement officer". */
  public static String offered(Duty duty) {
    return duty.options().isEmpty()
        ? ""
        : "offered: "
            + String.join("; ", duty.options().stream().map(EnforcementAction::title).toList());
  }

  /** What it is about, without any reference; empty for the episode as a whole. */
  public static String subject(Duty duty, Episode episode) {
    Subject subject = duty.subject();
    return switch (subject.kind()) {
      case EPISODE -> "";
      case SESSION -> subject.toString();
      case ORDER -> order(OrderRef.of(subject.reference()), episode);
      case RELAPSE -> relapse(RelapseRef.of(subject.reference()), episode);
    };
  }

  private static String order(OrderRef reference, Episode episode) {
    return episode
        .order(reference)
        .map(order -> "the " + order.kind().title() + " of " + ReadableDate.of(order.madeOn()))
        .orElse("an order");
  }

  /** A relapse by its level and the moment of its report. */
  static String relapse(RelapseRef reference, Episode episode) {
    return episode
        .relapse(reference)
        .map(
            relapse ->
                "the relapse of level "
                    + relapse.level().number()
                    + " reported "
                    + ReadableDate.of(relapse.reportedAt()))
        .orElse("a relapse that is not known");
  }
}
