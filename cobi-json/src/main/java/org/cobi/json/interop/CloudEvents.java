package org.cobi.json.interop;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.EventNames;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.episode.EpisodeEvent;

/**
 * An episode's events as CloudEvents 1.0, for a host's own systems: they carry everything that
 * happened. What others may know goes out as {@link DomainEvents}.
 */
public final class CloudEvents {
  private static final String OURS = "org.cobi.";

  private CloudEvents() {}

  /**
   * The events of one accepted command, in order. The same entry gives the same ids, so that a
   * consumer knows an event that comes again.
   *
   * @param source who sends them, such as {@code /probation/cobi}
   */
  public static List<CloudEvent> of(JournalEntry entry, URI source) {
    return IntStream.range(0, entry.events().size())
        .mapToObj(index -> CloudEvent.of(tree(entry, index, source)))
        .toList();
  }

  private static JsonObject tree(JournalEntry entry, int index, URI source) {
    EpisodeEvent event = entry.events().get(index);
    String episode = entry.submission().episode().value();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(CloudEvent.SPEC_VERSION, JsonText.of("1.0"));
    members.put(CloudEvent.ID, JsonText.of(episode + "/" + entry.sequence() + "/" + (index + 1)));
    members.put(CloudEvent.SOURCE, JsonText.of(source.toString()));
    members.put(CloudEvent.TYPE, JsonText.of(OURS + EventNames.of(event)));
    members.put(CloudEvent.SUBJECT, JsonText.of(episode));
    members.put(CloudEvent.TIME, JsonText.of(entry.submission().recordedAt().toString()));
    members.put(CloudEvent.CONTENT_TYPE, JsonText.of("application/json"));
    members.put(CloudEvent.DATA, CobiJson.EVENT.tree(event));
    return JsonObject.of(members);
  }

  /** The name of our event in a type; empty if the type is not ours. */
  static Optional<String> nameOf(String type) {
    return Optional.of(type)
        .filter(found -> found.startsWith(OURS))
        .map(found -> found.substring(OURS.length()))
        .filter(EventNames.all()::contains);
  }

  static EpisodeEvent read(String name, CloudEvent event) {
    JsonValue data =
        event
            .data()
            .orElseThrow(() -> refusal(JsonProblem.Code.MISSING, "expected data, found nothing"));
    EpisodeEvent read = CobiJson.EVENT.read(data);
    if (!EventNames.of(read).equals(name)) {
      throw refusal(
          JsonProblem.Code.CONTRADICTION, "the type names another event than the data itself");
    }
    return read;
  }

  private static CobiJsonException refusal(JsonProblem.Code code, String words) {
    Position place = Position.top(1, 1).below(CloudEvent.DATA);
    return new CobiJsonException(List.of(JsonProblem.at(place, code, words)));
  }
}
