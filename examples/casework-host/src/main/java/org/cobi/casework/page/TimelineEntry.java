package org.cobi.casework.page;

import java.util.List;

/**
 * One accepted command as people read it.
 *
 * @param title what happened
 * @param tag what came of it, or an empty one
 * @param when when, and by whom it was recorded
 * @param lines what else there is to know
 */
record TimelineEntry(String title, Tag tag, String when, List<String> lines) {
  TimelineEntry {
    lines = List.copyOf(lines);
  }
}
