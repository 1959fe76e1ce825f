package org.cobi.json.tree;

/**
 * Takes the elements of some lists one by one while a document is read, so that a long list is
 * never in memory as a tree.
 *
 * <p>Only lists that are members of the document itself can be taken so.
 */
public interface ElementReader {
  /** Takes none. */
  ElementReader NONE =
      new ElementReader() {
        @Override
        public boolean takes(String list) {
          return false;
        }

        @Override
        public void take(String list, int index, JsonValue element) {
          throw new IllegalStateException("no list is taken");
        }
      };

  /** Whether the elements of the list of this name are taken; in the tree it is then empty. */
  boolean takes(String list);

  /** Takes one element, from index 0, in the order of the document. */
  void take(String list, int index, JsonValue element);
}
