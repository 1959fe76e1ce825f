package org.cobi.json.syntax;

/** How large a document may be. What is not told here is the same for all of them. */
public enum DocumentSize {
  /** What people write and machines exchange one by one. */
  ORDINARY(Limits.DOCUMENT_BYTES, Limits.TOKENS, "1,048,576", "50,000"),
  /** A caseload or a plan of up to 200,000 people; it is read element by element. */
  LARGE(Limits.LARGE_DOCUMENT_BYTES, Limits.LARGE_TOKENS, "268,435,456", "100,000,000");

  private final int bytes;
  private final int tokens;
  private final String bytesInWords;
  private final String tokensInWords;

  DocumentSize(int bytes, int tokens, String bytesInWords, String tokensInWords) {
    this.bytes = bytes;
    this.tokens = tokens;
    this.bytesInWords = bytesInWords;
    this.tokensInWords = tokensInWords;
  }

  /** The most bytes. */
  public int bytes() {
    return bytes;
  }

  int tokens() {
    return tokens;
  }

  String tooManyBytes() {
    return "the document is larger than " + bytesInWords + " bytes";
  }

  String tooManyTokens() {
    return "the document has more than " + tokensInWords + " parts";
  }
}
