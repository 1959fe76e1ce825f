package org.cobi.playground.report;

import org.cobi.model.time.ReadableDate;
import org.cobi.playground.page.Page;
import org.cobi.playground.run.EpisodeResult;

/** An episode at the end of its case, on a page: timeline, progress and open duties. */
final class EpisodePage {
  static final int LABELS = 2;

  private EpisodePage() {}

  static void show(Page page, EpisodeResult result) {
    String episode = "episode " + result.episode().id();
    if (result.journal().entries().isEmpty()) {
      page.heading("The " + episode);
      page.text(LABELS, "Nothing was accepted, so there is nothing to show.");
      page.blank();
      return;
    }
    page.heading("Timeline of " + episode);
    TimelinePage.show(page, Timeline.of(result));
    page.blank();
    page.heading("Progress of " + episode + " on " + ReadableDate.of(result.on()));
    ProgressPage.show(page, new Progress(result));
    page.blank();
    page.heading("Open duties of " + episode + " on " + ReadableDate.of(result.on()));
    OpenDutiesPage.show(page, new Progress(result));
    page.blank();
  }
}
