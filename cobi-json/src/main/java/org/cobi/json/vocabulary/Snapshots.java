package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.maybeEmpty;
import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.util.List;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.Truth;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.booking.Circumstances;
import org.cobi.workflow.episode.Episode;

/** Episodes as they stand. A snapshot is what a journal adds up to; the journal is the truth. */
public final class Snapshots {
  /** An episode as it stands. */
  public static final ObjectShape<Episode> EPISODE =
      BuiltShape.of("a snapshot", Episode::snapshot, Episode.Builder::build)
          .with(required("id", Episodes.ID, Episode::id), Episode.Builder::id)
          .with(
              required("programme", Programmes.REFERENCE, Episode::programme),
              Episode.Builder::programme)
          .with(required("stage", Episodes.STAGE, Episode::stage), Episode.Builder::stage)
          .with(
              optional("stageSince", Moments.DAY, Episode::stageSince), Episode.Builder::stageSince)
          .with(
              required("eventCount", WholeNumber.COUNT, Episode::eventCount),
              Episode.Builder::eventCount)
          .with(
              required("sessionsNeeded", WholeNumber.COUNT, Episode::sessionsNeeded),
              Episode.Builder::sessionsNeeded)
          .with(
              optional("referral", Referrals.REFERRAL, Episode::referral),
              Episode.Builder::referral)
          .with(
              optional("mandateReference", Orders.REFERENCE, Episode::mandateReference),
              Episode.Builder::mandateReference)
          .with(
              maybeEmpty("orders", new ListShape<>(Orders.ORDER), List.of(), Episode::orders),
              Episode.Builder::orders)
          .with(optional("consentOn", Moments.DAY, Episode::consentOn), Episode.Builder::consentOn)
          .with(
              optional("acceptedOn", Moments.DAY, Episode::acceptedOn), Episode.Builder::acceptedOn)
          .with(
              usually("placeTaken", Truth.SHAPE, false, Episode::placeTaken),
              Episode.Builder::placeTaken)
          .with(
              maybeEmpty(
                  "allocations",
                  new ListShape<>(Episodes.ALLOCATION),
                  List.of(),
                  Episode::allocations),
              Episode.Builder::allocations)
          .with(
              usually(
                  "circumstances",
                  Diaries.CIRCUMSTANCES,
                  Circumstances.NONE,
                  Episode::circumstances),
              Episode.Builder::circumstances)
          .with(optional("overseer", People.ACTOR, Episode::overseer), Episode.Builder::overseer)
          .with(
              maybeEmpty(
                  "sessions", new ListShape<>(Sessions.SESSION), List.of(), Episode::sessions),
              Episode.Builder::sessions)
          .with(optional("window", Windows.WINDOW, Episode::window), Episode.Builder::window)
          .with(
              usually("extensionDays", WholeNumber.COUNT, 0, Episode::extensionDays),
              Episode.Builder::extensionDays)
          .with(optional("pause", Episodes.PAUSE, Episode::pause), Episode.Builder::pause)
          .with(
              maybeEmpty(
                  "pauses", new ListShape<>(Episodes.ENDED_PAUSE), List.of(), Episode::pauses),
              Episode.Builder::pauses)
          .with(
              maybeEmpty(
                  "refusedInstructions",
                  new ListShape<>(Moments.DAY),
                  List.of(),
                  Episode::refusedInstructions),
              Episode.Builder::refusedInstructions)
          .with(
              maybeEmpty(
                  "enforcement",
                  new ListShape<>(Episodes.ENFORCEMENT),
                  List.of(),
                  Episode::enforcement),
              Episode.Builder::enforcement)
          .with(optional("breach", Episodes.BREACH, Episode::breach), Episode.Builder::breach)
          .with(
              maybeEmpty(
                  "relapses", new ListShape<>(Relapses.RELAPSE), List.of(), Episode::relapses),
              Episode.Builder::relapses)
          .with(optional("recall", Episodes.RECALL, Episode::recall), Episode.Builder::recall)
          .with(
              maybeEmpty(
                  "openDuties", new ListShape<>(Duties.DUTY), List.of(), Episode::openDuties),
              Episode.Builder::openDuties)
          .with(
              usually("dutiesRaised", WholeNumber.COUNT, 0, Episode::dutiesRaised),
              Episode.Builder::dutiesRaised)
          .with(optional("closing", Episodes.CLOSING, Episode::closing), Episode.Builder::closing)
          .shape();

  private Snapshots() {}
}
