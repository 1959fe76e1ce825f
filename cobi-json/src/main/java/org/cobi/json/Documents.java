package org.cobi.json;

import java.util.List;
import java.util.Optional;
import org.cobi.json.description.Members;
import org.cobi.json.vocabulary.Audits;
import org.cobi.json.vocabulary.Calendars;
import org.cobi.json.vocabulary.Changes;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Decisions;
import org.cobi.json.vocabulary.Events;
import org.cobi.json.vocabulary.Journals;
import org.cobi.json.vocabulary.Policies;
import org.cobi.json.vocabulary.Programmes;
import org.cobi.json.vocabulary.Series;
import org.cobi.json.vocabulary.ShownViews;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.time.HolidayCalendar;
import org.cobi.scheduling.SeriesProposal;
import org.cobi.scheduling.SeriesRequest;
import org.cobi.scheduling.plan.Plan;
import org.cobi.scheduling.replan.PlanChanges;
import org.cobi.workflow.Decision;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.Submission;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.view.View;

/**
 * Every kind of document that is stored or sent, each as a constant that reads and writes: {@code
 * Documents.EVENT.write(event)}. This is the one list of them.
 *
 * <p>All but one are whole: for the host's own store and for other machines of the same side, and
 * for no reader. What a reader is shown is a {@link #VIEW}, made for an audience by allow-list;
 * {@link CobiJson} writes one of an episode, a decision, an explanation or a forecast.
 *
 * <p>A single value without a header, such as one order, is read and written by {@link CobiJson}.
 */
public final class Documents {
  /** The header of what schedulers exchange, which is older than ours. */
  private static final String FORMAT = "format";

  /** An episode: its journal, and maybe a snapshot of what it adds up to. */
  public static final DocumentType<EpisodeDocument> EPISODE =
      document(
          "cobi-episode",
          "An episode: everything that was accepted, in order, and maybe what it adds up to.",
          EpisodeDocument.class,
          EpisodeDocuments.EPISODE);

  /** One accepted command with its events, as a host appends it to its store. */
  public static final DocumentType<JournalEntry> JOURNAL_ENTRY =
      document(
          "cobi-journal-entry",
          "One accepted command with the events that it led to.",
          JournalEntry.class,
          Journals.ENTRY);

  /** An event. */
  public static final DocumentType<EpisodeEvent> EVENT =
      document(
          "cobi-event", "Something that happened to an episode.", EpisodeEvent.class, Events.EVENT);

  /** A command. */
  public static final DocumentType<EpisodeCommand> COMMAND =
      document(
          "cobi-command",
          "Something that a person asks of an episode.",
          EpisodeCommand.class,
          Commands.COMMAND);

  /** A command as a host sends it. */
  public static final DocumentType<Submission> SUBMISSION =
      document(
          "cobi-submission",
          "A command with its own name, its episode, and when and by whom it was recorded.",
          Submission.class,
          Journals.SUBMISSION);

  /** The answer to a command. */
  public static final DocumentType<Decision> DECISION =
      document(
          "cobi-decision",
          "The answer to a command: what happened, or everything that stands in the way.",
          Decision.class,
          Decisions.ANSWER);

  /** A programme definition. */
  public static final DocumentType<ProgrammeDefinition> PROGRAMME_DEFINITION =
      document(
          "cobi-programme-definition",
          "What a programme is: sessions, windows, routes, places, deliverers.",
          ProgrammeDefinition.class,
          Programmes.DEFINITION);

  /** A local policy. */
  public static final DocumentType<LocalPolicy> LOCAL_POLICY =
      document(
          "cobi-local-policy",
          "A region's own clocks and limits; what is left out has its default.",
          LocalPolicy.class,
          Policies.POLICY);

  /** A calendar of bank holidays and closures. */
  public static final DocumentType<HolidayCalendar> HOLIDAY_CALENDAR =
      document(
          "cobi-holiday-calendar",
          "Which days are working days, from a first to a last known day.",
          HolidayCalendar.class,
          Calendars.CALENDAR);

  /** What one person's series must be like. */
  public static final DocumentType<SeriesRequest> SERIES_REQUEST =
      document(
          "cobi-series-request",
          "What one person's series of sessions must be like, and when it could be held.",
          SeriesRequest.class,
          Series.REQUEST);

  /** A series that keeps every rule. */
  public static final DocumentType<SeriesProposal> SERIES_PROPOSAL =
      document(
          "cobi-series-proposal",
          "One person's series of sessions that keeps every rule.",
          SeriesProposal.class,
          Series.PROPOSAL);

  /** What is to be planned: days, offices, practitioners and people. */
  public static final DocumentType<CaseloadDocument> CASELOAD =
      document(
              "cobi-caseload",
              "What is to be planned: days, offices, practitioners, and the people with the series"
                  + " that they need.",
              CaseloadDocument.class,
              CaseloadContent.CASELOAD)
          .headed(FORMAT)
          .large((document, text, problems) -> CaseloadReader.read(text, problems));

  /** Who comes when, and who could not be placed and why. */
  public static final DocumentType<Plan> PLAN =
      document(
              "cobi-plan",
              "The plan of a caseload: appointments, who is left out and why, how good it is.",
              Plan.class,
              PlanContent.PLAN)
          .headed(FORMAT)
          .large((document, text, problems) -> PlanReader.read(text, problems));

  /**
   * What has happened since a plan was agreed. {@link ChangesFiles} reads it together with its
   * caseload.
   */
  public static final DocumentType<PlanChanges> CHANGES =
      document(
              "cobi-changes",
              "What has happened since a plan was agreed: sessions held, and what was not foreseen.",
              PlanChanges.class,
              Changes.CHANGES)
          .headed(FORMAT);

  /** Who did what with personal data. */
  public static final DocumentType<AuditRecord> AUDIT_RECORD =
      document(
          "cobi-audit-record",
          "Who did what with personal data, when and for what: references alone.",
          AuditRecord.class,
          Audits.RECORD);

  /** What one audience sees of an episode, a decision, an explanation or a forecast. */
  public static final DocumentType<View> VIEW =
      document(
          "cobi-view",
          "What one audience sees, by its allow-list; written for that audience and no other.",
          View.class,
          ShownViews.VIEW);

  /** All of them. A new kind of document is added here, and its name never changes its meaning. */
  public static final List<DocumentType<?>> ALL =
      List.of(
          EPISODE,
          JOURNAL_ENTRY,
          EVENT,
          COMMAND,
          SUBMISSION,
          DECISION,
          PROGRAMME_DEFINITION,
          LOCAL_POLICY,
          HOLIDAY_CALENDAR,
          SERIES_REQUEST,
          SERIES_PROPOSAL,
          CASELOAD,
          PLAN,
          CHANGES,
          AUDIT_RECORD,
          VIEW);

  private Documents() {}

  /** The kind of document of this name, whatever the version. */
  public static Optional<DocumentType<?>> find(String name) {
    return ALL.stream().filter(document -> document.schema().name().equals(name)).findFirst();
  }

  /** What kind of document a header names, in words that repeat nothing unknown. */
  static String kindOf(String header) {
    return SchemaName.parse(header)
        .flatMap(schema -> find(schema.name()))
        .map(found -> "the " + found.header() + " " + found.schema().name())
        .orElse("another text");
  }

  private static <T> DocumentType<T> document(
      String name, String meaning, Class<T> type, Members<T> content) {
    return new DocumentType<>(new SchemaName(name, 1), meaning, type, content, Upcasters.RELEASED);
  }
}
