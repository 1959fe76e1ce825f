package org.cobi.json.interop;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.description.Moments;
import org.cobi.json.description.TextShape;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.workflow.episode.EpisodeEvent;

/**
 * An event in the structured JSON form of CloudEvents 1.0.
 *
 * <p>It keeps the whole object that was sent: extension attributes are written again as they were.
 */
public final class CloudEvent {
  /** The media type of its text. */
  public static final String MEDIA_TYPE = "application/cloudevents+json";

  static final String SPEC_VERSION = "specversion";
  static final String ID = "id";
  static final String SOURCE = "source";
  static final String TYPE = "type";
  static final String SUBJECT = "subject";
  static final String TIME = "time";
  static final String CONTENT_TYPE = "datacontenttype";
  static final String DATA = "data";
  static final String DATA_BASE64 = "data_base64";

  private static final Set<String> NAMES =
      Set.of(
          SPEC_VERSION, ID, SOURCE, TYPE, SUBJECT, TIME, CONTENT_TYPE, DATA, DATA_BASE64, "event");

  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z0-9]+");

  private static final TextShape<String> VERSION_1 =
      TextShape.ofForm("1.0", text -> Optional.of(text).filter("1.0"::equals), text -> text);

  private static final TextShape<String> SOME_TEXT =
      TextShape.ofForm(
          "a text that is not empty",
          text -> Optional.of(text).filter(found -> !found.isEmpty()),
          text -> text);

  private final JsonObject tree;
  private final String id;
  private final String source;
  private final String type;
  private final Optional<String> subject;
  private final Optional<Instant> time;

  private CloudEvent(ForeignObject object) {
    this.tree = object.object();
    object.required(SPEC_VERSION, VERSION_1, "");
    this.id = object.required(ID, SOME_TEXT, "");
    this.source = object.required(SOURCE, SOME_TEXT, "");
    this.type = object.required(TYPE, SOME_TEXT, "");
    this.subject = object.optional(SUBJECT, SOME_TEXT);
    this.time = object.optional(TIME, Moments.INSTANT);
    object.optional(CONTENT_TYPE, SOME_TEXT);
    checkAttributes(object);
  }

  private static void checkAttributes(ForeignObject object) {
    if (object.object().member(DATA).isPresent()
        && object.object().member(DATA_BASE64).isPresent()) {
      object.contradiction(DATA_BASE64, "an event has either data or data_base64 but has both");
    }
    object.object().members().forEach((name, value) -> checkName(name, value, object));
  }

  private static void checkName(String name, JsonValue value, ForeignObject object) {
    if (!name.equals(DATA_BASE64) && !ATTRIBUTE.matcher(name).matches()) {
      object
          .problems()
          .add(
              JsonProblem.Code.WRONG_FORM,
              value.position(),
              "the name of an attribute must be small letters and digits but has others");
    }
  }

  /**
   * The event that a text says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static CloudEvent read(String json) {
    return ForeignObject.read(json, NAMES, "a cloud event", CloudEvent::new);
  }

  static CloudEvent of(JsonValue tree) {
    return ForeignObject.read(tree, "a cloud event", CloudEvent::new);
  }

  /** Its name; with the source it is there once in the world. */
  public String id() {
    return id;
  }

  /** Who sent it, as a URI reference. */
  public String source() {
    return source;
  }

  /** What happened, such as {@code org.cobi.outcome-recorded}. */
  public String type() {
    return type;
  }

  /** What it happened to, for the source. */
  public Optional<String> subject() {
    return subject;
  }

  /** When it happened. */
  public Optional<Instant> time() {
    return time;
  }

  /** What happened, in full. */
  public Optional<JsonValue> data() {
    return tree.member(DATA);
  }

  /**
   * The event of an episode; empty if it is an event of somebody else's.
   *
   * @throws CobiJsonException if it says that it is one of ours and is none, or another one
   */
  public Optional<EpisodeEvent> episodeEvent() {
    return CloudEvents.nameOf(type).map(name -> CloudEvents.read(name, this));
  }

  /** Everything that was sent, extensions included. */
  public JsonObject tree() {
    return tree;
  }

  /** The text of the event, on one line. */
  public String write() {
    return CobiJson.write(tree);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CloudEvent that && tree.equals(that.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  /** Says which type of event it is, and nothing about anybody. */
  @Override
  public String toString() {
    return "CloudEvent[" + type + "]";
  }
}
