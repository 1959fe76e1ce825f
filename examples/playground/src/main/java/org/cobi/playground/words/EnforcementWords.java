package org.cobi.playground.words;

import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.cobi.model.time.ReadableDate;
import org.cobi.workflow.command.EnforcementCommand.IssueWarning;
import org.cobi.workflow.command.EnforcementCommand.LayInformation;
import org.cobi.workflow.command.EnforcementCommand.RecordCourtResult;
import org.cobi.workflow.command.EnforcementCommand.RecordRecall;
import org.cobi.workflow.command.EnforcementCommand.RecordRelease;
import org.cobi.workflow.command.EnforcementCommand.RecordReturnToCustody;
import org.cobi.workflow.command.EnforcementCommand.ReferToEnforcementOfficer;
import org.cobi.workflow.command.EnforcementCommand.TakeEnforcementAction;
import org.cobi.workflow.episode.Episode;

/** The words of what officers and courts do about failures. */
final class EnforcementWords {
  static final List<Entry<Class<?>, Wording>> ALL =
      List.of(
          Wording.of(IssueWarning.class, EnforcementWords::warned),
          Wording.of(
              ReferToEnforcementOfficer.class, (command, episode) -> Plain.by(command.decidedBy())),
          Wording.of(
              TakeEnforcementAction.class,
              (command, episode) ->
                  command.action().title() + ", " + Plain.by(command.decidedBy())),
          Wording.of(LayInformation.class, EnforcementWords::laid),
          Wording.of(RecordCourtResult.class, EnforcementWords::courtDecided),
          Wording.of(RecordRecall.class, EnforcementWords::recalled),
          Wording.bare(RecordReturnToCustody.class),
          Wording.bare(RecordRelease.class));

  private EnforcementWords() {}

  private static String warned(IssueWarning command, Episode episode) {
    String missing =
        Plain.details(
            Stream.of(
                Plain.onlyIf(!command.describesFailure(), "the failure"),
                Plain.onlyIf(!command.saysUnacceptable(), "that it is unacceptable"),
                Plain.onlyIf(!command.statesLiability(), "the liability to court")));
    return Plain.details(
        Stream.of(
            missing.isEmpty() ? "with its three statements" : "without stating " + missing,
            Plain.by(command.decidedBy())));
  }

  private static String laid(LayInformation command, Episode episode) {
    return "at the "
        + command.court().title()
        + command.hearingOn().map(day -> ", hearing on " + ReadableDate.of(day)).orElse("");
  }

  private static String courtDecided(RecordCourtResult command, Episode episode) {
    return breach(command.proved())
        + ", the order "
        + switch (command.order()) {
          case CONTINUES -> "continues";
          case REVOKED -> "is revoked";
          case ACTIVATED -> "is activated";
        };
  }

  /** What a court found about a breach. */
  static String breach(boolean proved) {
    return proved ? "breach proved" : "breach not proved";
  }

  private static String recalled(RecordRecall command, Episode episode) {
    return Plain.of(command.kind())
        + command
            .custodyDays()
            .map(days -> ", " + Plain.count(days, "day") + " in custody")
            .orElse("");
  }
}
