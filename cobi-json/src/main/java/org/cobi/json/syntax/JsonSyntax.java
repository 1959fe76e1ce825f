package org.cobi.json.syntax;

import java.util.function.Consumer;
import org.cobi.json.tree.JsonSink;
import org.cobi.json.tree.Problems;
import org.cobi.json.tree.TreeBuilder;

/** Cuts text into tokens and puts tokens together as text: all that a JSON library is used for. */
public interface JsonSyntax {

  /**
   * Gives each token of one document to a tree, which says where it stands, and adds a problem if
   * the text is not exactly one document.
   */
  void read(String text, TreeBuilder tree, Problems problems);

  /** The text of what somebody writes, on one line and without spaces. */
  String write(Consumer<JsonSink> content);
}
