package org.cobi.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of moves. The first line that fits answers; what is not written is not possible.
 *
 * @param <S> the stages
 * @param <C> the commands
 * @param <A> what a guard looks at
 */
public final class Lifecycle<S extends Enum<S>, C, A> {
  private final S start;
  private final List<Move<S, C, A>> moves;

  /**
   * A table that begins in a stage.
   *
   * @param start the stage before anything happened
   * @param lines the lines in order
   */
  public Lifecycle(S start, List<? extends Collection<Move<S, C, A>>> lines) {
    this.start = start;
    List<Move<S, C, A>> all = new ArrayList<>();
    lines.forEach(all::addAll);
    this.moves = List.copyOf(all);
  }

  /** The stage before anything happened. */
  public S start() {
    return start;
  }

  /** Every line. */
  public List<Move<S, C, A>> moves() {
    return moves;
  }

  /** Whether a stage answers a command at all. */
  public boolean answers(S stage, Class<? extends C> command) {
    return moves.stream().anyMatch(move -> move.answers(stage, command));
  }

  /** The line that answers a command, given what its guards look at. */
  public Optional<Move<S, C, A>> find(S stage, Class<? extends C> command, A answered) {
    return moves.stream()
        .filter(move -> move.answers(stage, command) && move.holds(answered))
        .findFirst();
  }

  /** The commands that a stage can answer, in the order of the table. */
  public Set<Class<? extends C>> commandsIn(S stage) {
    return moves.stream()
        .filter(move -> move.from().contains(stage))
        .map(Move::on)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Every move that changes the stage, as a Mermaid state diagram. */
  public String diagram() {
    StringBuilder drawing = new StringBuilder("stateDiagram-v2\n    [*] --> " + start + "\n");
    moves.stream().filter(move -> move.to().isPresent()).forEach(move -> draw(move, drawing));
    return drawing.toString();
  }

  private static <S extends Enum<S>, C, A> void draw(Move<S, C, A> move, StringBuilder drawing) {
    String guard = move.guard().map(condition -> " [" + condition.name() + "]").orElse("");
    move.from().stream()
        .sorted()
        .forEach(
            from ->
                drawing
                    .append("    ")
                    .append(from)
                    .append(" --> ")
                    .append(move.to().orElse(from))
                    .append(" : ")
                    .append(move.on().getSimpleName())
                    .append(guard)
                    .append("\n"));
  }
}
