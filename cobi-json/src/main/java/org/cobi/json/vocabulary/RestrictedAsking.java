package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.required;

import java.util.ArrayList;
import java.util.List;
import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.Field;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.Values;
import org.cobi.model.person.Role;
import org.cobi.model.restricted.VictimRef;
import org.cobi.workflow.episode.EpisodeId;
import org.cobi.workflow.restricted.Attribution;
import org.cobi.workflow.restricted.DisclosureRequest;
import org.cobi.workflow.restricted.Entered;
import org.cobi.workflow.restricted.RestrictedEvent.FactDisclosed;
import org.cobi.workflow.restricted.RestrictedEvent.ReportAttributed;
import org.cobi.workflow.restricted.Topic;

/**
 * What can be asked of a restricted file: that something is entered, under the names that entries
 * have, that something is disclosed, and that a report is attributed. The last two are asked for
 * and never entered, because rules stand before them.
 */
public final class RestrictedAsking {

  /**
   * A disclosure that is asked for.
   *
   * @param episode of which episode
   * @param request by whom, for whose sake, about what
   */
  public record AskedDisclosure(EpisodeId episode, DisclosureRequest request) {

    private static AskedDisclosure of(Values values) {
      return new AskedDisclosure(
          values.of(EPISODE),
          DisclosureRequest.builder()
              .entered(values.of(ENTERED))
              .victim(values.of(VICTIM))
              .recipient(values.of(RECIPIENT))
              .topic(values.of(TOPIC))
              .build());
    }
  }

  private static final Field<AskedDisclosure, Entered> ENTERED =
      required(
              "entered",
              RestrictedFiles.ENTERED_SHAPE,
              (AskedDisclosure asked) -> asked.request().entered())
          .meaning("when it is asked, by whom, and under which mark it is kept");

  private static final Field<AskedDisclosure, EpisodeId> EPISODE =
      required("episode", Episodes.ID, AskedDisclosure::episode).meaning("of which episode");

  private static final Field<AskedDisclosure, VictimRef> VICTIM =
      required(
              "victim", RestrictedFiles.VICTIM, (AskedDisclosure asked) -> asked.request().victim())
          .meaning("for whose sake");

  private static final Field<AskedDisclosure, Role> RECIPIENT =
      required("recipient", People.ROLE, (AskedDisclosure asked) -> asked.request().recipient())
          .meaning("in what capacity somebody asks to be told");

  private static final Field<AskedDisclosure, Topic> TOPIC =
      required(
              "topic",
              TextShape.of("a topic such as PROGRESS", Topic::of, Topic::code)
                  .pattern("[A-Z][A-Z0-9_]{0,39}"),
              (AskedDisclosure asked) -> asked.request().topic())
          .meaning("about what: `PROGRESS` for every allowed fact, or the name of one");

  private static final ObjectShape<AskedDisclosure> DISCLOSURE =
      new ObjectShape<>(
          "a disclosure that is asked for",
          List.of(ENTERED, EPISODE, VICTIM, RECIPIENT, TOPIC),
          AskedDisclosure::of);

  private static final ObjectShape<Attribution> ATTRIBUTION =
      BuiltShape.of("an attribution", Attribution::builder, Attribution.Builder::build)
          .with(
              required("entered", RestrictedFiles.ENTERED_SHAPE, Attribution::entered)
                  .meaning("when, by whom, and under which mark"),
              Attribution.Builder::entered)
          .with(
              required("report", RestrictedFiles.REFERENCE, Attribution::report)
                  .meaning("which report"),
              Attribution.Builder::report)
          .with(
              required("episode", Episodes.ID, Attribution::episode)
                  .meaning("whose episode it is about"),
              Attribution.Builder::episode)
          .with(
              required("relapse", Relapses.REFERENCE, Attribution::relapse)
                  .meaning("what the relapse is called in the episode; never as the report"),
              Attribution.Builder::relapse)
          .with(
              required("level", Relapses.LEVEL, Attribution::level)
                  .meaning("how grave it is, as the police grade it"),
              Attribution.Builder::level)
          .shape();

  /** All of it, by name. */
  public static final List<Named<?>> ALL = all();

  private RestrictedAsking() {}

  private static List<Named<?>> all() {
    List<Named<?>> all = new ArrayList<>();
    RestrictedFiles.EVENTS.stream()
        .filter(
            entry -> !List.of(FactDisclosed.class, ReportAttributed.class).contains(entry.type()))
        .forEach(all::add);
    all.add(
        new Named<>(
            "disclose",
            AskedDisclosure.class,
            "Somebody on the victim's side asks how an episode stands.",
            DISCLOSURE));
    all.add(
        new Named<>(
            "attribute",
            Attribution.class,
            "The police say which of the linked people a report is about.",
            ATTRIBUTION));
    return List.copyOf(all);
  }

  /** The type under which something of the list is found. */
  public static Class<?> typeOf(Object asked) {
    return asked instanceof Attribution ? Attribution.class : asked.getClass();
  }
}
