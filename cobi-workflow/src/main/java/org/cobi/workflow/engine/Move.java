package org.cobi.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a lifecycle: from these stages, on this command, maybe only when something holds, to
 * that stage. Without a stage to go to, the stage stays.
 *
 * @param <S> the stages
 * @param <C> the commands
 * @param <A> what a guard looks at
 * @param from where it begins
 * @param on the command
 * @param guard when it is taken; always when there is none
 * @param to where it leads
 */
public record Move<S, C, A>(
    Set<S> from, Class<? extends C> on, Optional<Guard<A>> guard, Optional<S> to) {

  boolean answers(S stage, Class<? extends C> command) {
    return on == command && from.contains(stage);
  }

  boolean holds(A answered) {
    return guard.map(condition -> condition.holds().test(answered)).orElse(true);
  }

  /**
   * Where a line begins.
   *
   * @param <S> the stages
   * @param <C> the commands
   * @param <A> what a guard looks at
   * @param stages the stages
   */
  public record From<S, C, A>(Set<S> stages) {

    /** Says on which command. */
    public On<S, C, A> on(Class<? extends C> command) {
      return new On<>(stages, List.of(command));
    }

    /** Says on which commands, for lines that are alike. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once
    public final On<S, C, A> onAny(Class<? extends C>... commands) {
      return new On<>(stages, List.of(commands));
    }
  }

  /**
   * A line that still needs to say where it leads.
   *
   * @param <S> the stages
   * @param <C> the commands
   * @param <A> what a guard looks at
   * @param stages where it begins
   * @param commands the commands
   */
  public record On<S, C, A>(Set<S> stages, List<Class<? extends C>> commands) {

    /** Says when it is taken. */
    public When<S, C, A> when(Guard<A> guard) {
      return new When<>(this, guard);
    }

    /** Leads to a stage. */
    public List<Move<S, C, A>> to(S stage) {
      return lines(Optional.empty(), Optional.of(stage));
    }

    /** Stays where it is. */
    public List<Move<S, C, A>> stays() {
      return lines(Optional.empty(), Optional.empty());
    }

    private List<Move<S, C, A>> lines(Optional<Guard<A>> guard, Optional<S> to) {
      return commands.stream()
          .<Move<S, C, A>>map(command -> new Move<>(stages, command, guard, to))
          .toList();
    }
  }

  /**
   * A line with its condition.
   *
   * @param <S> the stages
   * @param <C> the commands
   * @param <A> what the condition looks at
   * @param line the line so far
   * @param guard the condition
   */
  public record When<S, C, A>(On<S, C, A> line, Guard<A> guard) {

    /** Leads to a stage. */
    public List<Move<S, C, A>> to(S stage) {
      return line.lines(Optional.of(guard), Optional.of(stage));
    }
  }
}
