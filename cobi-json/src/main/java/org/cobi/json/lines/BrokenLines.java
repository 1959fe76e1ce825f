package org.cobi.json.lines;

import java.util.function.Consumer;
import org.cobi.json.CobiJsonException;

/** What is done about a line that is broken. */
public final class BrokenLines {
  private static final BrokenLines STOP =
      new BrokenLines(
          line -> {
            throw new CobiJsonException(line.problems());
          });

  private final Consumer<BrokenLine> answer;

  private BrokenLines(Consumer<BrokenLine> answer) {
    this.answer = answer;
  }

  /** Reading stops there with an exception that says what is wrong with the line. */
  public static BrokenLines stop() {
    return STOP;
  }

  /** The line is told to somebody and passed over. */
  public static BrokenLines skipAndTell(Consumer<BrokenLine> somebody) {
    return new BrokenLines(somebody);
  }

  void found(BrokenLine line) {
    answer.accept(line);
  }
}
