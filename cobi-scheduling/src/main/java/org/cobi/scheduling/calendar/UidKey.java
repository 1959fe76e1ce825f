package org.cobi.scheduling.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cobi.model.session.SessionNumber;

/**
 * A secret of the host from which names of calendar entries are made, always the same for the same
 * session and telling nothing about it.
 *
 * <p>Without a key a hash would not do: there are so few case numbers that all of them can be
 * tried. The key never prints. With another key every entry has another name and can no longer be
 * replaced, so keep it as long as there are appointments to come.
 */
public final class UidKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int FEWEST_BYTES = 32;
  private static final long VERSION_8 = 0x8000L;
  private static final long VERSION_BITS = 0xF000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

  private final SecretKeySpec key;

  private UidKey(SecretKeySpec key) {
    this.key = key;
  }

  /**
   * A key of at least 32 random bytes, which are copied.
   *
   * @throws IllegalArgumentException if it is shorter
   */
  public static UidKey of(byte[] secret) {
    if (secret.length < FEWEST_BYTES) {
      throw new IllegalArgumentException(
          "a uid key must have at least " + FEWEST_BYTES + " bytes but has " + secret.length);
    }
    return new UidKey(new SecretKeySpec(secret, ALGORITHM));
  }

  /**
   * The name of one session's entry, in the form of a UUID (version 8).
   *
   * @param series what the host calls the series, the same for all its sessions and different from
   *     every other series of any person; the reference of an episode will do
   * @param session which one of the series; it keeps its name when it is moved
   * @throws IllegalArgumentException if the series has no name
   */
  public CalendarUid uidOf(String series, SessionNumber session) {
    if (series.isEmpty()) {
      throw new IllegalArgumentException("a series must have a name but has none");
    }
    ByteBuffer digest = ByteBuffer.wrap(digest(session.value() + "/" + series));
    long high = (digest.getLong() & ~VERSION_BITS) | VERSION_8;
    long low = (digest.getLong() & ~VARIANT_BITS) | VARIANT;
    return new CalendarUid(new UUID(high, low).toString());
  }

  private byte[] digest(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(
          "every Java has " + ALGORITHM + ", but not this one", missing);
    }
  }

  /** Says what it is and nothing of it. */
  @Override
  public String toString() {
    return "UidKey[<redacted>]";
  }
}
