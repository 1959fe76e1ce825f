package org.cobi.evidence.sealing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.cobi.evidence.chain.ChainEntry;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.ChainId;
import org.cobi.evidence.document.Members;
import org.cobi.json.CanonicalJson;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.person.DataSubjectRef;

/**
 * Makes the body of a chain entry of two parts: what may be read by everybody, for ever, and what
 * is personal and sealed, field by field, under the key of the person it is about.
 *
 * <p>Each field is bound to its chain, its entry, its person and its name: a ciphertext that is
 * moved anywhere else does not open.
 */
public final class Sealing {
  private static final String FORMAT = "cobi-sealed/1";

  private final SubjectKeys keys;
  private final NonceSource nonces;

  private Sealing(SubjectKeys keys, NonceSource nonces) {
    this.keys = keys;
    this.nonces = nonces;
  }

  /** Sealing with the host's keys. */
  public static Sealing with(SubjectKeys keys, NonceSource nonces) {
    return new Sealing(keys, nonces);
  }

  /**
   * The body of the entry that follows a head.
   *
   * @param clear what stays readable after an erasure; nothing personal may be in it
   * @param personal what is sealed
   * @throws SubjectErasedException if the person has no key
   */
  public JsonObject seal(
      ChainHead head, DataSubjectRef subject, JsonObject clear, JsonObject personal) {
    SecretKey key = keys.keyOf(subject).orElseThrow(SubjectErasedException::new);
    Place place = new Place(head.chain(), head.sequence() + 1, subject);
    Map<String, JsonValue> sealed = new LinkedHashMap<>();
    personal
        .members()
        .forEach(
            (name, value) ->
                sealed.put(
                    name,
                    SealedText.of(key, nonces.next(), place.of(name), CanonicalJson.bytes(value))
                        .tree()));
    Map<String, JsonValue> body = new LinkedHashMap<>();
    body.put("format", JsonText.of(FORMAT));
    body.put("subject", JsonText.of(subject.value()));
    body.put("clear", clear);
    body.put("sealed", JsonObject.of(sealed));
    return JsonObject.of(body);
  }

  /**
   * What an entry says, as far as it can still be read.
   *
   * @throws IllegalArgumentException if the body is not sealed in this way, or a field does not
   *     open although there is a key: it was changed or moved, or the key is another
   */
  public Opened open(ChainEntry entry) {
    Members body =
        Members.of(entry.body(), "a sealed body")
            .mustBeExactly("format", "subject", "clear", "sealed")
            .mustSay("format", FORMAT);
    DataSubjectRef subject = DataSubjectRef.of(body.text("subject"));
    Place place = new Place(entry.chain(), entry.sequence(), subject);
    return new Opened(
        subject,
        body.object("clear"),
        keys.keyOf(subject).map(key -> personal(body.object("sealed"), key, place)));
  }

  private static JsonObject personal(JsonObject sealed, SecretKey key, Place place) {
    Map<String, JsonValue> personal = new LinkedHashMap<>();
    sealed.members().forEach((name, text) -> personal.put(name, open(name, text, key, place)));
    return JsonObject.of(personal);
  }

  private static JsonValue open(String name, JsonValue text, SecretKey key, Place place) {
    Optional<byte[]> plain = SealedText.read(text).open(key, place.of(name));
    return CobiJson.TREE.read(
        new String(
            plain.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a sealed field does not open: it was changed or moved, or the key is"
                            + " another")),
            StandardCharsets.UTF_8));
  }

  /** Where a field stands. */
  private record Place(ChainId chain, long sequence, DataSubjectRef subject) {

    byte[] of(String field) {
      return CanonicalJson.bytes(
          JsonObject.of(
              Map.of(
                  "format", JsonText.of(FORMAT),
                  "chain", JsonText.of(chain.value()),
                  "sequence", JsonNumber.of(sequence),
                  "subject", JsonText.of(subject.value()),
                  "field", JsonText.of(field))));
    }
  }
}
