package org.cobi.json.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.episode.EpisodeEvent.StageEntered;

/** Every event by name. This is the one list of them; a name never changes its meaning. */
public final class Events {
  static final Field<EpisodeEvent, LocalDate> ON =
      Field.required("on", Moments.DAY, EpisodeEvent::on);

  /** The names, with the types that they stand for. */
  public static final List<Named<? extends EpisodeEvent>> ALL =
      Stream.of(
              List.of(
                  Named.of(
                      "stage-entered",
                      StageEntered.class,
                      ObjectShape.of(
                          "an event",
                          ON,
                          Field.required("stage", Episodes.STAGE, StageEntered::stage),
                          StageEntered::new))),
              ArrivalEvents.ALL,
              DeliveryEvents.ALL,
              ConsequenceEvents.ALL)
          .<Named<? extends EpisodeEvent>>flatMap(List::stream)
          .toList();

  /** An event, under its name. */
  public static final ChoiceShape<EpisodeEvent> EVENT =
      new ChoiceShape<>("an event", "event", EpisodeEvent::getClass, ALL);

  private Events() {}
}
