package org.cobi.evidence.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** How hashes are made. Every entry names it, so that a later one can follow an earlier one. */
public enum HashAlgorithm {
  /** SHA-256, as in FIPS 180-4. */
  SHA_256("SHA-256");

  private final String title;

  HashAlgorithm(String title) {
    this.title = title;
  }

  /** The name as the JDK and the standard write it. */
  public String title() {
    return title;
  }

  /**
   * The algorithm of this name.
   *
   * @throws IllegalArgumentException if it is none of ours
   */
  static HashAlgorithm titled(String title) {
    return Arrays.stream(values())
        .filter(algorithm -> algorithm.title.equals(title))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the hash algorithm must be SHA-256 but is not"));
  }

  /** The hash of content in a domain: the same bytes in another domain have another hash. */
  Hash hash(String domain, byte[] content) {
    MessageDigest digest = digest();
    digest.update(domain.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(content);
    return new Hash(HexFormat.of().formatHex(digest.digest()));
  }

  private MessageDigest digest() {
    try {
      return MessageDigest.getInstance(title);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has " + title, impossible);
    }
  }
}
