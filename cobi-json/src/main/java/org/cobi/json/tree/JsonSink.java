package org.cobi.json.tree;

/** Takes a value piece by piece, in the order of the document: a writer, or the maker of a tree. */
public interface JsonSink {

  /** An object begins. */
  void startObject();

  /** The name of the member that comes next. */
  void name(String name);

  /** The object ends. */
  void endObject();

  /** A list begins. */
  void startList();

  /** The list ends. */
  void endList();

  /** A text. */
  void text(String text);

  /** A number, as it is to be written. */
  void number(String digits);

  /** A whole number. */
  default void number(long number) {
    number(Long.toString(number));
  }

  /** True or false. */
  void truth(boolean truth);

  /** The word null. */
  void nothing();
}
