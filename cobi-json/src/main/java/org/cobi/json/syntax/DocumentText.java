package org.cobi.json.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.cobi.json.tree.ElementReader;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Position;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TooMuchToKeepException;
import org.cobi.json.tree.TreeBuilder;

/** One document before it is parsed, and the line of the file on which it begins. */
public final class DocumentText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int firstLine;
  private final DocumentSize size;

  private DocumentText(String text, int firstLine, DocumentSize size) {
    this.text = text;
    this.firstLine = firstLine;
    this.size = size;
  }

  /** The document in these bytes; empty, with a problem, if they are too many or not UTF-8. */
  public static Optional<DocumentText> of(byte[] bytes, int firstLine, Problems problems) {
    return of(bytes, firstLine, DocumentSize.ORDINARY, problems);
  }

  /** The document in these bytes, which may be so large. */
  public static Optional<DocumentText> of(
      byte[] bytes, int firstLine, DocumentSize size, Problems problems) {
    Position top = Position.top(firstLine, 1);
    if (bytes.length > size.bytes()) {
      problems.add(JsonProblem.Code.LIMIT, top, size.tooManyBytes());
      return Optional.empty();
    }
    if (isAscii(bytes)) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return Optional.of(new DocumentText(text, firstLine, size));
    }
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), characters, true);
    String text = characters.flip().toString();
    if (end.isError()) {
      Position place = endOf(text, firstLine);
      problems.add(JsonProblem.Code.ENCODING, place, "the bytes are not UTF-8");
      return Optional.empty();
    }
    return Optional.of(withoutMark(text, firstLine, size, problems));
  }

  /** The document in this text; empty, with a problem, if it is too long. */
  public static Optional<DocumentText> of(String text, int firstLine, Problems problems) {
    return of(text, firstLine, DocumentSize.ORDINARY, problems);
  }

  /** The document in this text, which may be so large. */
  public static Optional<DocumentText> of(
      String text, int firstLine, DocumentSize size, Problems problems) {
    if (text.getBytes(StandardCharsets.UTF_8).length > size.bytes()) {
      problems.add(JsonProblem.Code.LIMIT, Position.top(firstLine, 1), size.tooManyBytes());
      return Optional.empty();
    }
    return Optional.of(withoutMark(text, firstLine, size, problems));
  }

  /** A byte-order mark is a problem, but it hides no others. */
  private static DocumentText withoutMark(
      String text, int firstLine, DocumentSize size, Problems problems) {
    if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
      return new DocumentText(text, firstLine, size);
    }
    problems.add(
        JsonProblem.Code.ENCODING,
        Position.top(firstLine, 1),
        "the document begins with a byte-order mark; it must be UTF-8 without one");
    return new DocumentText(text.substring(1), firstLine, size);
  }

  /**
   * The tree of the document; empty, with problems, if it is not exactly one well-formed document.
   *
   * @param shown whether the name of a property may appear in messages
   */
  public Optional<JsonValue> parse(JsonSyntax syntax, Predicate<String> shown, Problems problems) {
    return parse(syntax, shown, ElementReader.NONE, problems);
  }

  /**
   * The same for a document some of whose lists somebody takes element by element; they may have
   * been taken although the rest turns out not to be well-formed.
   */
  public Optional<JsonValue> parse(
      JsonSyntax syntax, Predicate<String> shown, ElementReader elements, Problems problems) {
    int before = problems.count();
    SizeCheck.of(text, firstLine, size).ifPresent(problems::add);
    if (problems.count() > before) {
      return Optional.empty();
    }
    TreeBuilder tree = new TreeBuilder(firstLine, shown, elements, Limits.TOKENS, problems);
    try {
      syntax.read(text, tree, problems);
    } catch (TooMuchToKeepException tooMuch) {
      problems.add(
          JsonProblem.Code.LIMIT,
          tree.here(),
          "this part of the document has more than 50,000 parts");
    }
    return problems.count() > before ? Optional.empty() : tree.tree();
  }

  /** Whether it says nothing, or is a comment: begins with {@code #}. */
  public boolean isBlankOrComment() {
    return text.isBlank() || text.charAt(0) == '#';
  }

  /** Such bytes are their own characters; for large documents that saves half of the memory. */
  private static boolean isAscii(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static Position endOf(String text, int firstLine) {
    int lines = (int) text.chars().filter(character -> character == '\n').count();
    return Position.top(firstLine + lines, text.length() - text.lastIndexOf('\n'));
  }
}
