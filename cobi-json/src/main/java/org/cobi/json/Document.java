package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import org.cobi.json.description.Shape;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.syntax.Limits;
import org.cobi.json.tree.JsonValue;

/**
 * A kind of document that is read and written. What is written can be read and gives an equal
 * value.
 *
 * <p>Reading is strict: no other type stands in for the right one, nothing is unknown or there
 * twice, and nothing is null.
 *
 * @param <T> the type of what it holds
 */
public final class Document<T> extends WrittenDocument<T> {
  private final Shape<T> shape;

  Document(Shape<T> shape) {
    super(shape);
    this.shape = shape;
  }

  /**
   * The value that the text says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T read(String json) {
    return Parsing.orThrow(
        problems ->
            DocumentText.of(json, 1, problems)
                .flatMap(text -> Parsing.parse(text, problems))
                .flatMap(tree -> shape.read(tree, problems)));
  }

  /**
   * The value that the bytes say. No more than the largest document is ever read; the stream stays
   * open.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T read(InputStream json) throws IOException {
    byte[] bytes = json.readNBytes(Limits.DOCUMENT_BYTES + 1);
    return Parsing.orThrow(
        problems ->
            DocumentText.of(bytes, 1, problems)
                .flatMap(text -> Parsing.parse(text, problems))
                .flatMap(tree -> shape.read(tree, problems)));
  }

  /**
   * The value that one line of a file says.
   *
   * @param line the bytes of the line without its end
   * @param number the number of the line, from 1, for what is said of it
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T readLine(byte[] line, int number) {
    return Parsing.orThrow(
        problems ->
            DocumentText.of(line, number, problems)
                .flatMap(text -> Parsing.parse(text, problems))
                .flatMap(tree -> shape.read(tree, problems)));
  }

  /**
   * The value that a tree says.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public T read(JsonValue tree) {
    return Parsing.orThrow(problems -> shape.read(tree, problems));
  }
}
