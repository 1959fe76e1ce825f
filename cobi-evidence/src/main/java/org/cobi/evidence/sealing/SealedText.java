package org.cobi.evidence.sealing;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.cobi.evidence.document.Members;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;

/** One encrypted text with its nonce: AES in Galois/counter mode with a tag of 128 bits. */
final class SealedText {
  static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";

  private final byte[] nonce;
  private final byte[] text;

  private SealedText(byte[] nonce, byte[] text) {
    this.nonce = nonce;
    this.text = text;
  }

  /**
   * Encrypts a text and binds it to its place.
   *
   * @throws IllegalArgumentException if the nonce does not have 12 bytes
   * @throws IllegalStateException if the key is none of AES
   */
  static SealedText of(SecretKey key, byte[] nonce, byte[] place, byte[] plain) {
    if (nonce.length != NONCE_BYTES) {
      throw new IllegalArgumentException("a nonce must have 12 bytes but has " + nonce.length);
    }
    try {
      return new SealedText(nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain));
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException("a field could not be sealed with this key", refused);
    }
  }

  /** The ciphertext and its tag. */
  byte[] text() {
    return text.clone();
  }

  /** The text; empty if it, its nonce, its place or the key is another. */
  Optional<byte[]> open(SecretKey key, byte[] place) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(text));
    } catch (AEADBadTagException another) {
      return Optional.empty();
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException("a field could not be opened with this key", refused);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place);
    return cipher;
  }

  JsonObject tree() {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    return JsonObject.of(
        Map.of(
            "nonce", JsonText.of(encoder.encodeToString(nonce)),
            "text", JsonText.of(encoder.encodeToString(text))));
  }

  /**
   * The encrypted text that a tree says.
   *
   * @throws IllegalArgumentException if it is none
   */
  static SealedText read(JsonValue tree) {
    Members members = Members.of(tree, "a sealed field").mustBeExactly("nonce", "text");
    Base64.Decoder decoder = Base64.getUrlDecoder();
    SealedText read =
        new SealedText(decoder.decode(members.text("nonce")), decoder.decode(members.text("text")));
    if (read.nonce.length != NONCE_BYTES || read.text.length < TAG_BITS / 8) {
      throw new IllegalArgumentException("a sealed field is too short to be one");
    }
    return read;
  }
}
