package org.cobi.json.syntax;

/** How much is read at all. Each number itself is still allowed. */
public final class Limits {
  /** Bytes of a document, or of one line of a file of lines: 1 MiB. */
  public static final int DOCUMENT_BYTES = 1_048_576;

  /** Bytes of a document that is read element by element: 256 MiB. */
  public static final int LARGE_DOCUMENT_BYTES = 268_435_456;

  /** Bytes of a file of lines: 16 MiB. */
  public static final int FILE_BYTES = 16_777_216;

  /** Objects and lists within one another. */
  public static final int DEPTH = 32;

  /** Characters of a number. */
  public static final int NUMBER = 100;

  /** Characters of a text: 64 K. */
  public static final int TEXT = 65_536;

  /** Characters of the name of a property. */
  public static final int NAME = 64;

  /** Brackets, names and values of a document. */
  public static final int TOKENS = 50_000;

  /** Brackets, names and values of a document that is read element by element. */
  public static final int LARGE_TOKENS = 100_000_000;

  private Limits() {}
}
