package org.cobi.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** So many spaces, none of which is kept anywhere. */
public final class Spaces extends InputStream {
  private static final long GIBIBYTE = 1024L * 1024 * 1024;

  private long left;

  private Spaces(long count) {
    this.left = count;
  }

  /** A gibibyte of spaces, and then this. */
  public static InputStream gibibyteBefore(String text) {
    return new SequenceInputStream(
        new Spaces(GIBIBYTE), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public int read() {
    return left-- > 0 ? ' ' : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int count = (int) Math.min(left, length);
    Arrays.fill(into, offset, offset + count, (byte) ' ');
    left -= count;
    return count > 0 || length == 0 ? count : -1;
  }
}
