package org.cobi.json.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The host's secret from which pseudonyms follow: the same person in the same study has the same
 * one, and nobody without the key can tell whose it is, or that two studies have a person in
 * common.
 *
 * <p>Whoever reads extracts must never have it. It prints nothing of itself.
 */
public final class PseudonymKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 32;
  private static final int PSEUDONYM_BYTES = 16;

  private final byte[] secret;

  private PseudonymKey(byte[] secret) {
    this.secret = secret;
  }

  /**
   * A key of these random bytes, which are copied.
   *
   * @throws IllegalArgumentException if there are fewer than 32
   */
  public static PseudonymKey of(byte[] secret) {
    if (secret.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "a key must have at least " + LEAST_BYTES + " bytes but has " + secret.length);
    }
    return new PseudonymKey(secret.clone());
  }

  /** What stands for a reference in a study: 32 hexadecimal digits. */
  String pseudonym(String study, String kind, String reference) {
    byte[] hash = hash(study, kind, reference);
    return HexFormat.of().formatHex(Arrays.copyOf(hash, PSEUDONYM_BYTES));
  }

  /** A number from 0 to a most, always the same for a reference in a study. */
  int number(String study, String kind, String reference, int most) {
    byte[] hash = hash(study, kind, reference);
    long bits = 0;
    for (int index = 0; index < Long.BYTES - 1; index++) {
      bits = (bits << Byte.SIZE) | (hash[index] & 0xff);
    }
    return (int) (bits % (most + 1));
  }

  /** The parts cannot run into one another: each stands behind its length. */
  private byte[] hash(String... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        mac.update(bytes);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", missing);
    }
  }

  @Override
  public String toString() {
    return "PseudonymKey[<redacted>]";
  }
}
