package org.cobi.json.interop;

import java.util.Optional;
import java.util.Set;
import org.cobi.json.CobiJsonException;
import org.cobi.json.description.TextShape;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;

/**
 * How a domain event lies in a queue: as a text within the notification of the topic to which it
 * was published.
 *
 * @param messageId the notification's own name, by which a consumer knows one that comes again
 * @param event the event
 */
public record NotificationEnvelope(String messageId, DomainEvent event) {
  private static final String TYPE = "Type";
  private static final String MESSAGE_ID = "MessageId";
  private static final String MESSAGE = "Message";
  private static final String ATTRIBUTES = "MessageAttributes";
  private static final String ATTRIBUTE_VALUE = "Value";

  private static final Set<String> NAMES =
      Set.of(TYPE, MESSAGE_ID, MESSAGE, ATTRIBUTES, ATTRIBUTE_VALUE, DomainEvent.EVENT_TYPE);

  private static final TextShape<String> NOTIFICATION =
      TextShape.ofForm(
          "Notification", text -> Optional.of(text).filter("Notification"::equals), text -> text);

  /**
   * The envelope that a text says, and the event in it.
   *
   * @throws CobiJsonException with everything that is wrong with either
   */
  public static NotificationEnvelope read(String json) {
    return ForeignObject.read(json, NAMES, "a notification", NotificationEnvelope::read);
  }

  private static NotificationEnvelope read(ForeignObject envelope) {
    envelope.required(TYPE, NOTIFICATION, "");
    String messageId = envelope.required(MESSAGE_ID, TextShape.ANY, "");
    String message = envelope.required(MESSAGE, TextShape.ANY, "");
    Optional<String> attribute =
        envelope
            .child(ATTRIBUTES)
            .flatMap(attributes -> attributes.child(DomainEvent.EVENT_TYPE))
            .flatMap(type -> type.optional(ATTRIBUTE_VALUE, TextShape.ANY));
    if (envelope.problems().count() > 0) {
      throw new CobiJsonException(envelope.problems().kept());
    }
    DomainEvent event = event(message, place(envelope));
    if (attribute.filter(type -> !type.equals(event.eventType())).isPresent()) {
      envelope.contradiction(ATTRIBUTES, "the attribute names another type than the event itself");
    }
    return new NotificationEnvelope(messageId, event);
  }

  private static Position place(ForeignObject envelope) {
    return envelope.object().member(MESSAGE).map(JsonValue::position).orElseThrow();
  }

  /** The event in the text; what is wrong with it lies within the envelope's property. */
  private static DomainEvent event(String message, Position place) {
    try {
      return DomainEvent.read(message);
    } catch (CobiJsonException refused) {
      throw new CobiJsonException(
          refused.problems().stream().map(problem -> within(place, problem)).toList());
    }
  }

  private static JsonProblem within(Position place, JsonProblem problem) {
    return new JsonProblem(
        problem.code(),
        place.pointer() + problem.pointer(),
        place.line(),
        place.column(),
        problem.words());
  }
}
