package org.cobi.workflow.engine;

import java.util.function.Predicate;

/**
 * A named condition that picks between two moves on the same command. The name is printed on the
 * diagram.
 *
 * @param <A> what it looks at
 * @param name the condition in plain words
 * @param holds the condition
 */
public record Guard<A>(String name, Predicate<A> holds) {

  /** A condition under its name. */
  public static <A> Guard<A> when(String name, Predicate<A> holds) {
    return new Guard<>(name, holds);
  }
}
