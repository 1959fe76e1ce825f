package org.cobi.playground.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cobi.workflow.MoveDescription;
import org.cobi.workflow.ProgrammeWorkflow;
import org.cobi.workflow.episode.Stage;

/** The lifecycle as a document: the stages, the table of moves, and the diagram. */
public final class LifecycleBook {
  private static final String INTRODUCTION =
      """
      # The lifecycle of an episode

      An episode is one person's way through one programme. It is always in one of the stages below, and a
      command leads from one to another only as the table of moves says: the first line that fits answers,
      and what is not written is refused. What a command needs besides, and what follows from it, is in
      [rules.md](rules.md).

      This page is printed by `./cobi diagram --markdown`. Do not edit it by hand.
      """;

  private LifecycleBook() {}

  /** The whole document in Markdown. */
  public static String markdown() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    text.append("\n## Stages\n\n| stage | in words | what it allows |\n|---|---|---|\n");
    Arrays.stream(Stage.values()).forEach(stage -> append(stage, text));
    text.append("\n## Moves\n\n| from | on | when | to |\n|---|---|---|---|\n");
    rows().forEach(row -> append(row, text));
    text.append("\n## Diagram\n\n```mermaid\n").append(ProgrammeWorkflow.diagram()).append("```\n");
    return text.toString();
  }

  private static void append(Stage stage, StringBuilder text) {
    text.append("| `").append(stage).append("` | ").append(stage.title()).append(" | ");
    text.append(allows(stage)).append(" |\n");
  }

  private static String allows(Stage stage) {
    if (stage.isDeliverable()) {
      return "sessions may be booked and held";
    }
    if (stage.isStandstill()) {
      return "delivery stands still until somebody decides";
    }
    if (stage.isClosed()) {
      return "the episode has ended; a concern is heard all the same";
    }
    return stage == Stage.DELIVERED_PENDING_REVIEW
        ? "every session has counted; a named person completes it"
        : "nothing is booked before the acceptance";
  }

  /**
   * A row of the table; moves that follow each other and differ only in their command share one.
   */
  private record Row(String from, List<String> commands, String when, String to) {
    boolean isLike(Row other) {
      return from.equals(other.from) && when.equals(other.when) && to.equals(other.to);
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (MoveDescription move : ProgrammeWorkflow.lifecycleTable()) {
      Row row = row(move);
      if (!rows.isEmpty() && rows.get(rows.size() - 1).isLike(row)) {
        rows.get(rows.size() - 1).commands().addAll(row.commands());
      } else {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Row row(MoveDescription move) {
    return new Row(
        described(move.from()),
        new ArrayList<>(List.of("`" + move.command() + "`")),
        move.when().orElse(""),
        move.to().map(Stage::title).orElse("stays"));
  }

  private static void append(Row row, StringBuilder text) {
    text.append("| ").append(row.from()).append(" | ").append(String.join(", ", row.commands()));
    text.append(" | ").append(row.when()).append(" | ").append(row.to()).append(" |\n");
  }

  private static String described(Set<Stage> stages) {
    if (stages.equals(allThat(stage -> true))) {
      return "any stage";
    }
    if (stages.equals(allThat(stage -> stage != Stage.NOT_YET_REFERRED))) {
      return "any stage but not yet referred";
    }
    if (stages.equals(allThat(stage -> !stage.isClosed()))) {
      return "any stage before the end";
    }
    if (stages.equals(allThat(Stage::isDeliverable))) {
      return "any stage of delivery";
    }
    if (stages.equals(allThat(stage -> stage.isDeliverable() || stage.isStandstill()))) {
      return "any stage of delivery or standstill";
    }
    return stages.stream().sorted().map(Stage::title).collect(Collectors.joining("; "));
  }

  private static Set<Stage> allThat(Predicate<Stage> condition) {
    Set<Stage> stages = EnumSet.allOf(Stage.class);
    stages.removeIf(condition.negate());
    return stages;
  }
}
