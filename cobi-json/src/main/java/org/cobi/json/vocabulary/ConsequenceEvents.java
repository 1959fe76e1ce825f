package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.util.List;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Truth;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.BreachChanged;
import org.cobi.workflow.episode.EpisodeEvent.CourtDecided;
import org.cobi.workflow.episode.EpisodeEvent.DutyDischarged;
import org.cobi.workflow.episode.EpisodeEvent.DutyLapsed;
import org.cobi.workflow.episode.EpisodeEvent.DutyRaised;
import org.cobi.workflow.episode.EpisodeEvent.EnforcementTaken;
import org.cobi.workflow.episode.EpisodeEvent.EpisodeClosed;
import org.cobi.workflow.episode.EpisodeEvent.InformationLaid;
import org.cobi.workflow.episode.EpisodeEvent.ProgrammeCompleted;
import org.cobi.workflow.episode.EpisodeEvent.RecallChanged;
import org.cobi.workflow.episode.EpisodeEvent.RelapseDecided;
import org.cobi.workflow.episode.EpisodeEvent.RelapseReported;
import org.cobi.workflow.episode.EpisodeEvent.RuleOverridden;

/** What followed: enforcement, relapses, duties, and the end. */
final class ConsequenceEvents {
  static final List<Named<? extends EpisodeEvent>> ALL =
      List.of(
          Named.of(
              "enforcement-taken",
              EnforcementTaken.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("action", Episodes.ENFORCEMENT, EnforcementTaken::action),
                  EnforcementTaken::new)),
          Named.of(
              "breach-changed",
              BreachChanged.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("breach", Episodes.BREACH, BreachChanged::breach),
                  BreachChanged::new)),
          Named.of(
              "information-laid",
              InformationLaid.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("court", Orders.COURT, InformationLaid::court),
                  optional("hearingOn", Moments.DAY, InformationLaid::hearingOn),
                  InformationLaid::new)),
          Named.of(
              "court-decided",
              CourtDecided.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("proved", Truth.SHAPE, CourtDecided::proved),
                  required("order", Orders.AFTER_BREACH, CourtDecided::order),
                  CourtDecided::new)),
          Named.of(
              "recall-changed",
              RecallChanged.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("recall", Episodes.RECALL, RecallChanged::recall),
                  RecallChanged::new)),
          Named.of(
              "relapse-reported",
              RelapseReported.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("relapse", Relapses.RELAPSE, RelapseReported::relapse),
                  RelapseReported::new)),
          Named.of(
              "relapse-decided",
              RelapseDecided.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("relapse", Relapses.RELAPSE, RelapseDecided::relapse),
                  RelapseDecided::new)),
          Named.of(
              "rule-overridden",
              RuleOverridden.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("override", Rules.OVERRIDE, RuleOverridden::override),
                  RuleOverridden::new)),
          Named.of(
              "duty-raised",
              DutyRaised.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("duty", Duties.DUTY, DutyRaised::duty),
                  DutyRaised::new)),
          Named.of(
              "duty-discharged",
              DutyDischarged.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("duty", Duties.ID, DutyDischarged::duty),
                  DutyDischarged::new)),
          Named.of(
              "duty-lapsed",
              DutyLapsed.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("duty", Duties.ID, DutyLapsed::duty),
                  DutyLapsed::new)),
          Named.of(
              "programme-completed",
              ProgrammeCompleted.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("closing", Episodes.CLOSING, ProgrammeCompleted::closing),
                  ProgrammeCompleted::new)),
          Named.of(
              "episode-closed",
              EpisodeClosed.class,
              ObjectShape.of(
                  "an event",
                  Events.ON,
                  required("closing", Episodes.CLOSING, EpisodeClosed::closing),
                  EpisodeClosed::new)));

  private ConsequenceEvents() {}
}
