package org.cobi.benchmarks.contest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ours and the peers side by side: each caseload, each contestant, one after the other, each in a
 * new process with the same CPU-seconds, and one table for each caseload.
 */
public final class Contest {
  private static final PrintStream OUT = System.out;

  /**
   * How one contestant did.
   *
   * @param marks its better and better plans
   * @param cpuSeconds what it used in all
   * @param warm its plans when it was run again in the same process
   */
  private record Outcome(List<Mark> marks, double cpuSeconds, List<Mark> warm) {
    Mark best() {
      return marks.get(marks.size() - 1);
    }
  }

  private final double seconds;
  private final double ourSeconds;
  private final List<String> contestants;
  private final String heap;

  private Contest(double seconds, double ourSeconds, List<String> contestants, String heap) {
    this.seconds = seconds;
    this.ourSeconds = ourSeconds;
    this.contestants = contestants;
    this.heap = heap;
  }

  /** Options: --seconds, --our-seconds, --contestants a,b, --heap; then caseloads. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> caseloads = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--")) {
        options.put(args[i], args[++i]);
      } else {
        caseloads.add(args[i]);
      }
    }
    double seconds = Double.parseDouble(options.getOrDefault("--seconds", "60"));
    Contest contest =
        new Contest(
            seconds,
            Double.parseDouble(options.getOrDefault("--our-seconds", String.valueOf(seconds))),
            Arrays.asList(
                options
                    .getOrDefault("--contestants", String.join(",", Contestants.ALL.keySet()))
                    .split(",", -1)),
            options.getOrDefault("--heap", "4g"));
    for (String caseload : caseloads) {
      contest.run(caseload);
    }
  }

  private void run(String caseload) throws IOException, InterruptedException {
    OUT.printf(
        Locale.ROOT,
        "%n### %s, %.0f CPU-seconds each (ours %.0f)%n%n",
        caseload,
        seconds,
        ourSeconds);
    OUT.println("| who | placed | weight left out | hand-overs | rhythm | delay | rules broken |");
    OUT.println("|---|---|---|---|---|---|---|");
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (String name : contestants) {
      Outcome outcome = solo(name, caseload);
      if (outcome == null) {
        OUT.println("| " + name + " | no plan | | | | | |");
      } else {
        outcomes.put(name, outcome);
        OUT.println(row(name, outcome));
      }
      OUT.flush();
    }
    compare(outcomes);
  }

  private static boolean isOurs(String name) {
    return name.startsWith("ours");
  }

  private static String row(String name, Outcome outcome) {
    Mark best = outcome.best();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %d |",
        name,
        best.placed(),
        best.figures().weightLeftOut(),
        best.figures().handovers(),
        best.figures().rhythm(),
        best.figures().startDelay(),
        best.broken());
  }

  /** How soon ours was at least as good as each peer's best. */
  private static void compare(Map<String, Outcome> outcomes) {
    outcomes.forEach(
        (ours, mine) ->
            outcomes.forEach(
                (peer, theirs) -> {
                  if (isOurs(ours) && !isOurs(peer)) {
                    OUT.println(sentence(ours, mine, peer, theirs));
                  }
                }));
    outcomes.forEach(
        (name, outcome) ->
            OUT.printf(
                Locale.ROOT,
                "%n%s: %.2f CPU-seconds in all; its plans, CPU-seconds: weight/hand-overs/rhythm/delay:%s%n",
                name,
                outcome.cpuSeconds(),
                trace(outcome.marks())));
  }

  private static String sentence(String ours, Outcome mine, String peer, Outcome theirs) {
    Mark best = theirs.best();
    String cold = reached(mine.marks(), best, theirs.cpuSeconds());
    String warm =
        mine.warm().isEmpty() ? "" : "; warm: " + reached(mine.warm(), best, theirs.cpuSeconds());
    return String.format(
        Locale.ROOT,
        "%n%s against %s, whose best took %.2f of %.2f CPU-seconds; cold: %s%s",
        ours,
        peer,
        best.cpuSeconds(),
        theirs.cpuSeconds(),
        cold,
        warm);
  }

  private static String reached(List<Mark> marks, Mark goal, double theirSeconds) {
    for (Mark mark : marks) {
      if (mark.isAsGoodAs(goal)) {
        return String.format(
            Locale.ROOT,
            "as good after %.3f CPU-seconds, %.0f times less than its whole time, %.0f times less than its best took",
            mark.cpuSeconds(),
            theirSeconds / mark.cpuSeconds(),
            goal.cpuSeconds() / mark.cpuSeconds());
      }
    }
    return "never as good";
  }

  /** The first, the last and some in between. */
  private static String trace(List<Mark> marks) {
    StringBuilder words = new StringBuilder();
    int step = Math.max(1, marks.size() / 8);
    for (int i = 0; i < marks.size(); i++) {
      if (i % step == 0 || i == marks.size() - 1) {
        Mark mark = marks.get(i);
        words.append(
            String.format(
                Locale.ROOT,
                " %.2f: %d/%d/%d/%d;",
                mark.cpuSeconds(),
                mark.figures().weightLeftOut(),
                mark.figures().handovers(),
                mark.figures().rhythm(),
                mark.figures().startDelay()));
      }
    }
    return words.toString();
  }

  private Outcome solo(String name, String caseload) throws IOException, InterruptedException {
    Path result = Files.createTempFile("contest", ".txt");
    Path errors = Files.createTempFile("contest", ".log");
    boolean ours = isOurs(name);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Solo.class.getName(),
                name,
                caseload,
                String.valueOf(ours ? ourSeconds : seconds),
                result.toString(),
                ours ? "10" : "1")
            .redirectErrorStream(true)
            .redirectOutput(errors.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(result);
    if (exit != 0 || lines.isEmpty()) {
      OUT.println("<!-- " + name + " ended with " + exit + ", see " + errors + " -->");
      return null;
    }
    Files.delete(errors);
    Files.delete(result);
    return outcome(lines);
  }

  private static Outcome outcome(List<String> lines) {
    List<List<Mark>> runs = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("run ")) {
        runs.add(new ArrayList<>());
        seconds.add(Double.parseDouble(line.substring(4)));
      } else if (line.startsWith("mark ")) {
        runs.get(runs.size() - 1).add(Mark.parse(line));
      }
    }
    List<Mark> warm = runs.size() > 1 ? runs.get(runs.size() - 1) : List.of();
    return new Outcome(runs.get(0), seconds.get(0), warm);
  }
}
