package org.cobi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.cobi.json.description.Written;
import org.cobi.json.syntax.DocumentSize;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.tree.Problems;

/** Documents that may be large: one line for what comes first, then one for each element. */
final class LongDocuments {

  private LongDocuments() {}

  /** What a text says, or everything that is wrong with it. */
  static <T> T read(String json, BiFunction<DocumentText, Problems, Optional<T>> reading) {
    return Parsing.orThrow(
        problems ->
            DocumentText.of(json, 1, DocumentSize.LARGE, problems)
                .flatMap(text -> reading.apply(text, problems)));
  }

  /** What the bytes say, or everything that is wrong with them. */
  static <T> T read(InputStream json, BiFunction<DocumentText, Problems, Optional<T>> reading)
      throws IOException {
    byte[] bytes = json.readNBytes(DocumentSize.LARGE.bytes() + 1);
    return Parsing.orThrow(
        problems ->
            DocumentText.of(bytes, 1, DocumentSize.LARGE, problems)
                .flatMap(text -> reading.apply(text, problems)));
  }

  /** Writes to memory. */
  static String written(Writing writing) {
    StringBuilder text = new StringBuilder();
    try {
      writing.to(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }

  /** The members with which an object begins; it stays open. */
  static void head(Consumer<JsonSink> members, Appendable out) throws IOException {
    String object =
        Parsing.SYNTAX.write(
            sink -> {
              sink.startObject();
              members.accept(sink);
              sink.endObject();
            });
    out.append(object, 0, object.length() - 1);
  }

  /** One more member that is a list, each element on a line of its own. */
  static <T> void list(String name, List<T> elements, Written<T> element, Appendable out)
      throws IOException {
    out.append(",\n\"").append(name).append("\":[");
    for (Iterator<T> each = elements.iterator(); each.hasNext(); ) {
      T next = each.next();
      out.append('\n').append(Parsing.SYNTAX.write(sink -> element.write(next, sink)));
      out.append(each.hasNext() ? "," : "");
    }
    out.append(']');
  }

  static void end(Appendable out) throws IOException {
    out.append("}\n");
  }

  static void others(Map<String, JsonValue> others, JsonSink sink) {
    others.forEach(
        (name, value) -> {
          sink.name(name);
          value.writeTo(sink);
        });
  }

  /** Writes a document. */
  interface Writing {
    void to(Appendable out) throws IOException;
  }
}
