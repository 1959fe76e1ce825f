package org.cobi.json.tree;

/**
 * A member that nobody knew, kept to be put back.
 *
 * <p>It prints nothing of what it holds, not even its name.
 *
 * @param owner the place of the object that has it
 * @param name its name
 * @param value its value, as it stood
 */
public record UnknownMember(Position owner, String name, JsonValue value) {

  @Override
  public String toString() {
    return "UnknownMember[<redacted>]";
  }
}
