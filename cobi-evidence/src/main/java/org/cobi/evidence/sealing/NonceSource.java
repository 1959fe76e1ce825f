package org.cobi.evidence.sealing;

import java.security.SecureRandom;

/**
 * Where the nonces of encryption come from: 12 bytes that never come twice under the same key. One
 * that comes twice lets a reader of both fields learn what they say.
 */
@FunctionalInterface
public interface NonceSource {

  /** The next 12 bytes. */
  byte[] next();

  /** Bytes from the JDK's secure random, good for many millions of fields under one key. */
  static NonceSource secureRandom() {
    SecureRandom random = new SecureRandom();
    return () -> {
      byte[] nonce = new byte[SealedText.NONCE_BYTES];
      random.nextBytes(nonce);
      return nonce;
    };
  }
}
