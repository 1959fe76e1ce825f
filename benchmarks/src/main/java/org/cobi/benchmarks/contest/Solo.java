package org.cobi.benchmarks.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.check.PlanCheck;
import org.cobi.scheduling.plan.Appointment;

/**
 * One contestant alone in a process of its own: plans one caseload and writes down every better
 * plan with the CPU-seconds that the process had used by then. Each plan is looked at by the
 * independent checker, and the time that this takes is not counted.
 */
public final class Solo {
  private final Caseload caseload;
  private final List<Mark> marks = new ArrayList<>();
  private double notCounted;

  private Solo(Caseload caseload) {
    this.caseload = caseload;
  }

  /** Arguments: contestant, caseload, CPU-seconds, the file to write to, how often to repeat. */
  public static void main(String[] args) throws IOException {
    Caseload caseload = Caseloads.named(args[1]);
    double seconds = Double.parseDouble(args[2]);
    int repeats = args.length > 4 ? Integer.parseInt(args[4]) : 1;
    List<String> lines = new ArrayList<>();
    for (int run = 0; run < repeats; run++) {
      // The first run carries the start of the machine, class loading and compilation.
      double before = run == 0 ? 0 : CpuBudget.processSeconds();
      Solo solo = new Solo(caseload);
      double read = run == 0 ? CpuBudget.processSeconds() : 0;
      Contestants.named(args[0]).plan(caseload, new CpuBudget(seconds), solo::look);
      lines.add("run " + (CpuBudget.processSeconds() - before - solo.notCounted));
      lines.add("read " + read);
      solo.marks.forEach(mark -> lines.add(mark.from(before).line()));
    }
    Files.write(Path.of(args[3]), lines);
    System.exit(0);
  }

  private synchronized void look(List<Appointment> appointments) {
    double now = CpuBudget.processSeconds();
    PlanCheck check = PlanCheck.of(caseload, appointments);
    Mark mark = Mark.of(now - notCounted, check);
    if (marks.isEmpty() || mark.isBetterThan(marks.get(marks.size() - 1))) {
      marks.add(mark);
    }
    notCounted += CpuBudget.processSeconds() - now;
  }
}
