package org.cobi.workflow;

import org.cobi.model.person.OpaqueReference;

/**
 * The host's opaque name of one command. The same name twice changes nothing the second time.
 *
 * @param value letters, digits and {@code . _ : -}, at most 64
 */
public record CommandId(String value) {

  /**
   * Checks the form; the message never contains the value.
   *
   * @throws IllegalArgumentException if it is blank, too long or has any other character
   */
  public CommandId {
    OpaqueReference.check(value, "command id");
  }

  /** The command with this name. */
  public static CommandId of(String value) {
    return new CommandId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
