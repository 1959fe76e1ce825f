package org.cobi.evidence.sealing;

import javax.crypto.SecretKey;

/** Lets a test of another package see the bare cipher. */
public final class CipherProbe {

  private CipherProbe() {}

  /** The ciphertext and its tag. */
  public static byte[] seal(SecretKey key, byte[] nonce, byte[] place, byte[] plain) {
    return SealedText.of(key, nonce, place, plain).text();
  }
}
