package org.cobi.playground;

import org.cobi.playground.schedule.PlanPage;
import org.cobi.scheduling.caseload.Caseload;
import picocli.CommandLine.Option;

/** How people are called on the screen. */
final class PeopleOption {
  @Option(
      names = "--references",
      description =
          "Call people by the references of the caseload. Without it the screen, which others may"
              + " see, only says which one of the caseload it is; the plan has the references.")
  private boolean byReference;

  PlanPage.People in(Caseload caseload) {
    return PlanPage.People.of(caseload, byReference);
  }
}
