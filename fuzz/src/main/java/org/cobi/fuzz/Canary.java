package org.cobi.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A word that stands for what somebody's document says; no message may ever contain it. */
final class Canary {
  static final String TEXT = "Qanary7";

  /** Short, so that the fuzzer puts it everywhere. */
  static final char MARK = '$';

  private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.US_ASCII);

  private Canary() {}

  /** The document with the word in place of every mark. */
  static byte[] plantedIn(byte[] document) {
    ByteArrayOutputStream planted = new ByteArrayOutputStream();
    for (byte each : document) {
      if (each == MARK) {
        planted.writeBytes(BYTES);
      } else {
        planted.write(each);
      }
    }
    return planted.toByteArray();
  }
}
