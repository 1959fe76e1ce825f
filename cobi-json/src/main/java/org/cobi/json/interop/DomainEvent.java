package org.cobi.json.interop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.description.Moments;
import org.cobi.json.description.TextShape;
import org.cobi.json.description.WholeNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonValue;

/**
 * A domain event as the probation and prison services exchange it: that something happened, when,
 * and where to ask for more.
 *
 * <p>It keeps the whole object that was sent: what we know nothing of is written again as it was.
 */
public final class DomainEvent {
  static final String EVENT_TYPE = "eventType";
  static final String VERSION = "version";
  static final String DESCRIPTION = "description";
  static final String DETAIL_URL = "detailUrl";
  static final String OCCURRED_AT = "occurredAt";
  static final String ADDITIONAL_INFORMATION = "additionalInformation";
  static final String PERSON_REFERENCE = "personReference";
  static final String IDENTIFIERS = "identifiers";
  static final String TYPE = "type";
  static final String VALUE = "value";

  static final Set<String> NAMES =
      Set.of(
          EVENT_TYPE,
          VERSION,
          DESCRIPTION,
          DETAIL_URL,
          OCCURRED_AT,
          ADDITIONAL_INFORMATION,
          PERSON_REFERENCE,
          IDENTIFIERS,
          TYPE,
          VALUE);

  private static final Pattern DOTTED = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private static final TextShape<String> EVENT_NAME =
      TextShape.ofForm(
          "a name in small letters with dots such as probation-case.merge.completed",
          text -> Optional.of(text).filter(name -> DOTTED.matcher(name).matches()),
          name -> name);

  private final JsonObject tree;
  private final String eventType;
  private final int version;
  private final Instant occurredAt;
  private final Optional<String> description;
  private final Optional<String> detailUrl;
  private final List<PersonIdentifier> identifiers;

  private DomainEvent(ForeignObject object) {
    this.tree = object.object();
    this.eventType = object.required(EVENT_TYPE, EVENT_NAME, "");
    this.version = object.required(VERSION, WholeNumber.AT_LEAST_ONE, 0);
    this.occurredAt = object.required(OCCURRED_AT, Moments.INSTANT, Instant.EPOCH);
    this.description = object.optional(DESCRIPTION, TextShape.ANY);
    this.detailUrl = object.optional(DETAIL_URL, TextShape.ANY);
    object.child(ADDITIONAL_INFORMATION);
    this.identifiers =
        object
            .child(PERSON_REFERENCE)
            .map(reference -> reference.list(IDENTIFIERS, DomainEvent::identifier))
            .orElse(List.of());
  }

  private static PersonIdentifier identifier(ForeignObject object) {
    return new PersonIdentifier(
        object.required(TYPE, TextShape.ANY, ""), object.required(VALUE, TextShape.ANY, ""));
  }

  /**
   * The event that a text says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static DomainEvent read(String json) {
    return ForeignObject.read(json, NAMES, "a domain event", DomainEvent::new);
  }

  /**
   * The event that a tree says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static DomainEvent of(JsonValue tree) {
    return ForeignObject.read(tree, "a domain event", DomainEvent::new);
  }

  /** What happened, such as {@code probation-case.merge.completed}. */
  public String eventType() {
    return eventType;
  }

  /** The version of this type of event. */
  public int version() {
    return version;
  }

  /** When it happened. */
  public Instant occurredAt() {
    return occurredAt;
  }

  /** What happened, in words. */
  public Optional<String> description() {
    return description;
  }

  /** Where to ask for more. */
  public Optional<String> detailUrl() {
    return detailUrl;
  }

  /** The numbers of the person whom it is about, in order. */
  public List<PersonIdentifier> identifiers() {
    return identifiers;
  }

  /** What the event says beside, by name; empty if it says nothing. */
  public JsonObject additionalInformation() {
    return tree.member(ADDITIONAL_INFORMATION)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .orElseGet(() -> JsonObject.of(Map.of()));
  }

  /** Everything that was sent, what we know nothing of included. */
  public JsonObject tree() {
    return tree;
  }

  /** The text of the event, on one line. */
  public String write() {
    return CobiJson.write(tree);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DomainEvent that && tree.equals(that.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  /** Says which type of event it is, and nothing about anybody. */
  @Override
  public String toString() {
    return "DomainEvent[" + eventType + "]";
  }
}
