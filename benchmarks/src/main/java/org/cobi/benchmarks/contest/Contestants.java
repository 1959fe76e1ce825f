package org.cobi.benchmarks.contest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.cobi.benchmarks.peer.CpSat;
import org.cobi.benchmarks.peer.FirstFit;
import org.cobi.benchmarks.timefold.TimefoldSeries;
import org.cobi.benchmarks.timefold.TimefoldSessions;

/** Who can take part, by name. */
final class Contestants {
  static final Map<String, Supplier<Contestant>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("ours", Ours::new);
    ALL.put("first-fit", FirstFit::new);
    ALL.put("cp-sat", () -> new CpSat(8));
    ALL.put("cp-sat-1", () -> new CpSat(1));
    ALL.put("timefold-sessions", TimefoldSessions::new);
    ALL.put("timefold-series", TimefoldSeries::new);
  }

  private Contestants() {}

  static Contestant named(String name) {
    Supplier<Contestant> contestant = ALL.get(name);
    if (contestant == null) {
      throw new IllegalArgumentException(
          "contestant must be one of " + ALL.keySet() + " but was " + name);
    }
    return contestant.get();
  }
}
