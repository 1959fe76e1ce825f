package org.cobi.casework.page;

import java.util.Locale;
import org.cobi.workflow.episode.Stage;

/** How a tag looks; what it says is in its words. */
enum Tone {
  GREEN,
  BLUE,
  YELLOW,
  RED,
  GREY,
  PURPLE;

  static Tone of(Stage stage) {
    if (stage == Stage.COMPLETED) {
      return GREEN;
    }
    if (stage.isClosed()) {
      return GREY;
    }
    if (stage.isStandstill()) {
      return RED;
    }
    return switch (stage) {
      case ON_PROGRAMME, SCHEDULED -> BLUE;
      case BREACH_REVIEW -> YELLOW;
      case DELIVERED_PENDING_REVIEW -> PURPLE;
      default -> GREY;
    };
  }

  /** The class of the tag. */
  public String styled() {
    return "govuk-tag--" + name().toLowerCase(Locale.ROOT);
  }
}
