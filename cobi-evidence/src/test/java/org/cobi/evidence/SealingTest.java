package org.cobi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.cobi.evidence.chain.ChainEntry;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.ChainId;
import org.cobi.evidence.chain.HashChain;
import org.cobi.evidence.sealing.NonceSource;
import org.cobi.evidence.sealing.Opened;
import org.cobi.evidence.sealing.Sealing;
import org.cobi.evidence.sealing.SubjectErasedException;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.person.DataSubjectRef;
import org.junit.jupiter.api.Test;

class SealingTest {
  private static final DataSubjectRef ONE = DataSubjectRef.of("subject-1");
  private static final DataSubjectRef OTHER = DataSubjectRef.of("subject-2");
  private static final JsonObject CLEAR = JsonObject.of(Map.of("kind", JsonText.of("note")));
  private static final JsonObject PERSONAL =
      JsonObject.of(Map.of("first", JsonText.of("CANARY-1"), "second", JsonText.of("CANARY-2")));

  private final KeysInMemory keys = new KeysInMemory().with(ONE).with(OTHER);
  private final Sealing sealing = Sealing.with(keys, NonceSource.secureRandom());
  private final HashChain chain = HashChain.of(ChainId.of("chain-1"));

  @Test
  void what_is_sealed_opens_and_does_not_stand_in_the_line() {
    ChainEntry entry = entry(chain.beginning(), ONE);

    assertThat(sealing.open(entry).personal()).contains(PERSONAL);
    assertThat(sealing.open(entry).clear()).isEqualTo(CLEAR);
    assertThat(entry.write()).contains("note", "subject-1").doesNotContain("CANARY");
  }

  @Test
  void the_same_words_are_never_the_same_ciphertext() {
    List<JsonValue> texts = new ArrayList<>();
    for (int round = 0; round < 50; round++) {
      texts.add(sealed(entry(chain.beginning(), ONE)).member("first").orElseThrow());
    }
    assertThat(texts).doesNotHaveDuplicates();
  }

  @Test
  void a_person_without_a_key_can_be_neither_read_nor_recorded() {
    ChainEntry entry = entry(chain.beginning(), ONE);
    keys.destroy(ONE);

    Opened opened = sealing.open(entry);
    assertThat(opened.isErased()).isTrue();
    assertThat(opened.clear()).isEqualTo(CLEAR);
    assertThatThrownBy(() -> entry(entry.head(), ONE))
        .isInstanceOf(SubjectErasedException.class)
        .hasMessageNotContaining("subject-1");
  }

  @Test
  void erasing_one_person_leaves_the_others_readable() {
    ChainEntry first = entry(chain.beginning(), ONE);
    ChainEntry second = entry(first.head(), OTHER);
    keys.destroy(ONE);

    assertThat(sealing.open(first).isErased()).isTrue();
    assertThat(sealing.open(second).personal()).contains(PERSONAL);
    assertThat(chain.verify(List.of(first, second), List.of(second.head())).isIntact()).isTrue();
  }

  @Test
  void a_field_that_is_moved_does_not_open() {
    ChainEntry entry = entry(chain.beginning(), ONE);
    ChainEntry next = entry(entry.head(), ONE);
    ChainEntry ofOther = entry(chain.beginning(), OTHER);
    HashChain elsewhere = HashChain.of(ChainId.of("chain-2"));
    JsonObject fields = sealed(entry);

    doesNotOpen(with(entry, Map.of("first", field(entry, "second"))), "another field");
    doesNotOpen(with(next, fields.members()), "another entry");
    doesNotOpen(with(ofOther, fields.members()), "another person");
    doesNotOpen(elsewhere.append(elsewhere.beginning(), entry.body()), "another chain");
    assertThat(sealing.open(with(entry, fields.members())).personal()).contains(PERSONAL);
  }

  @Test
  void a_changed_ciphertext_does_not_open_even_under_a_new_hash() {
    ChainEntry entry = entry(chain.beginning(), ONE);
    JsonObject field = (JsonObject) field(entry, "first");
    String text = ((JsonText) field.member("text").orElseThrow()).text();
    char other = text.charAt(3) == 'A' ? 'B' : 'A';
    Map<String, JsonValue> changed = new LinkedHashMap<>(field.members());
    changed.put("text", JsonText.of(text.substring(0, 3) + other + text.substring(4)));

    doesNotOpen(with(entry, Map.of("first", JsonObject.of(changed))), "a changed text");
  }

  @Test
  void a_nonce_has_twelve_bytes() {
    Sealing eleven = Sealing.with(keys, () -> new byte[11]);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> eleven.seal(chain.beginning(), ONE, CLEAR, PERSONAL))
        .withMessage("a nonce must have 12 bytes but has 11");
  }

  @Test
  void the_cipher_is_the_one_of_the_published_test_vectors() {
    // McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16.
    byte[] key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    byte[] nonce = hex("cafebabefacedbaddecaf888");
    byte[] place = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    byte[] plain =
        hex(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");

    assertThat(
            org.cobi.evidence.sealing.CipherProbe.seal(
                new SecretKeySpec(key, "AES"), nonce, place, plain))
        .isEqualTo(
            hex(
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                    + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                    + "76fc6ece0f4e1768cddf8853bb2d551b"));
  }

  @Test
  void nothing_of_it_is_printed() {
    ChainEntry entry = entry(chain.beginning(), ONE);

    assertThat(entry + " " + sealing.open(entry) + " " + ONE)
        .doesNotContain("CANARY", "subject-1", "note");
  }

  private ChainEntry entry(ChainHead head, DataSubjectRef subject) {
    return HashChain.of(head.chain()).append(head, sealing.seal(head, subject, CLEAR, PERSONAL));
  }

  /** The same entry with other sealed fields and the hash that belongs to them. */
  private ChainEntry with(ChainEntry entry, Map<String, JsonValue> fields) {
    Map<String, JsonValue> body = new LinkedHashMap<>(entry.body().members());
    Map<String, JsonValue> sealed = new LinkedHashMap<>(sealed(entry).members());
    sealed.putAll(fields);
    body.put("sealed", JsonObject.of(sealed));
    ChainHead before = new ChainHead(entry.chain(), entry.sequence() - 1, entry.previous());
    return HashChain.of(entry.chain()).append(before, JsonObject.of(body));
  }

  private static JsonObject sealed(ChainEntry entry) {
    return (JsonObject) entry.body().member("sealed").orElseThrow();
  }

  private static JsonValue field(ChainEntry entry, String name) {
    return sealed(entry).member(name).orElseThrow();
  }

  private void doesNotOpen(ChainEntry entry, String what) {
    assertThatIllegalArgumentException()
        .as(what)
        .isThrownBy(() -> sealing.open(entry))
        .withMessage(
            "a sealed field does not open: it was changed or moved, or the key is another");
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
