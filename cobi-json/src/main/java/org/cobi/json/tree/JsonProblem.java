package org.cobi.json.tree;

import java.io.Serial;
import java.io.Serializable;

/**
 * One thing that is wrong with a document, and where.
 *
 * <p>It says what was expected and what kind of thing was found, and never repeats what the
 * document says.
 *
 * @param code what kind of problem it is
 * @param pointer the way to the place, such as {@code /slot/start}; empty for the top. A name that
 *     is not of our vocabulary is shown as {@code ?}
 * @param line the line of the document or file, from 1
 * @param column the column in characters, from 1
 * @param words what was expected and what was found, as half a sentence
 */
public record JsonProblem(Code code, String pointer, int line, int column, String words)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** What kind of problem it is. */
  public enum Code {
    /** Something is larger, longer or deeper than is read at all. */
    LIMIT,
    /** The bytes are not UTF-8, begin with a byte-order mark, or hold half a character. */
    ENCODING,
    /** It is not JSON. */
    SYNTAX,
    /** Something follows the document. */
    TRAILING,
    /** A property or an element is there twice. */
    DUPLICATE,
    /** It is another kind of document, or none that is known. */
    UNKNOWN_SCHEMA,
    /** It was written by a newer version. */
    NEWER_VERSION,
    /** No property of this name is known here. */
    UNKNOWN_PROPERTY,
    /** A property that must be there is not. */
    MISSING,
    /** A value of another kind was expected: a text and not a number. */
    WRONG_KIND,
    /** The kind is right, but it is not written as it must be. */
    WRONG_FORM,
    /** It is none of the codes or names that are allowed. */
    UNKNOWN_CODE,
    /** The number is too small or too large. */
    OUT_OF_RANGE,
    /** Each part is right, but together they are not. */
    CONTRADICTION
  }

  /** A problem at a place. */
  public static JsonProblem at(Position position, Code code, String words) {
    return new JsonProblem(code, position.pointer(), position.line(), position.column(), words);
  }

  /** Place and words: "line 7, /slot/start: expected a local time …, found a number". */
  public String message() {
    return "line " + line + (needsColumn() ? ", column " + column : "") + way() + ": " + words;
  }

  private String way() {
    return pointer.isEmpty() ? "" : ", " + pointer;
  }

  /** Where the way alone does not lead to the place. */
  private boolean needsColumn() {
    return code == Code.SYNTAX || pointer.isEmpty() || pointer.contains(Position.HIDDEN);
  }

  /** The message. */
  @Override
  public String toString() {
    return message();
  }
}
