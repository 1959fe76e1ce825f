package org.cobi.json.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes a tree of what comes in, and finds names that are there twice and broken characters. */
public final class TreeBuilder implements JsonSink {
  private final Predicate<String> shown;
  private final Problems problems;
  private final ElementReader elements;
  private final int most;
  private final int linesBefore;
  private final Deque<Open> open = new ArrayDeque<>();
  private int line;
  private int column;
  private int kept;
  private Optional<JsonValue> tree = Optional.empty();

  /**
   * Begins a tree that is read.
   *
   * @param firstLine the line of the file on which the document begins, from 1
   * @param shown whether a name may appear in messages
   * @param problems takes what is wrong
   */
  public TreeBuilder(int firstLine, Predicate<String> shown, Problems problems) {
    this(firstLine, shown, ElementReader.NONE, Integer.MAX_VALUE, problems);
  }

  /**
   * Begins a tree that is read, some of whose lists somebody takes element by element.
   *
   * @param most how many values may be kept at one time, those that were taken not counted
   */
  public TreeBuilder(
      int firstLine, Predicate<String> shown, ElementReader elements, int most, Problems problems) {
    this.linesBefore = firstLine - 1;
    this.shown = shown;
    this.elements = elements;
    this.most = most;
    this.problems = problems;
  }

  /** The tree of a value that somebody writes. */
  public static JsonValue treeOf(Consumer<JsonSink> content) {
    TreeBuilder builder = new TreeBuilder(1, name -> true, new Problems());
    content.accept(builder);
    return builder.tree().orElseThrow();
  }

  /** Says where the next piece stands in the document, line and column from 1. */
  public void at(int lineOfDocument, int columnOfLine) {
    line = linesBefore + lineOfDocument;
    column = columnOfLine;
  }

  /** The finished tree; empty as long as something is open. */
  public Optional<JsonValue> tree() {
    return tree;
  }

  /** Whether an object or a list has begun and not ended. */
  public boolean isOpen() {
    return !open.isEmpty();
  }

  /** The place of the latest piece, for what is wrong right after it. */
  public Position here() {
    return open.isEmpty() ? Position.top(line, column) : open.peek().here(line, column);
  }

  @Override
  public void startObject() {
    open.push(new OpenObject(next()));
  }

  @Override
  public void name(String name) {
    if (!(open.peek() instanceof OpenObject object)) {
      throw new IllegalStateException("a name must stand in an object");
    }
    object.name = name;
    object.shownName = shown.test(name) ? name : Position.HIDDEN;
    checkCharacters(name, here());
    if (object.members.containsKey(name)) {
      problems.add(JsonProblem.Code.DUPLICATE, here(), "the property is there twice");
    }
  }

  @Override
  public void endObject() {
    close();
  }

  @Override
  public void startList() {
    open.push(
        taken()
            .<Open>map(name -> new TakenList(next(), name, elements, kept))
            .orElseGet(() -> new OpenList(next())));
  }

  /** The name of the list that begins, if somebody takes its elements. */
  private Optional<String> taken() {
    return open.size() == 1 && open.peek() instanceof OpenObject document
        ? Optional.of(document.name)
            .filter(name -> elements.takes(name) && !document.members.containsKey(name))
        : Optional.empty();
  }

  @Override
  public void endList() {
    close();
  }

  @Override
  public void text(String text) {
    Position at = next();
    checkCharacters(text, at);
    put(new JsonText(at, text));
  }

  @Override
  public void number(String digits) {
    put(new JsonNumber(next(), digits));
  }

  @Override
  public void truth(boolean truth) {
    put(new JsonTruth(next(), truth));
  }

  @Override
  public void nothing() {
    put(new JsonNull(next()));
  }

  private Position next() {
    return open.isEmpty() ? Position.top(line, column) : open.peek().next(line, column);
  }

  private void close() {
    put(open.pop().finished());
  }

  private void put(JsonValue value) {
    keepOneMore();
    if (open.isEmpty()) {
      tree = Optional.of(value);
    } else {
      open.peek().add(value);
    }
    if (open.peek() instanceof TakenList list) {
      kept = list.keptBefore;
    }
  }

  private void keepOneMore() {
    kept++;
    if (kept > most) {
      throw new TooMuchToKeepException();
    }
  }

  private void checkCharacters(String text, Position position) {
    if (Characters.hasLoneSurrogate(text)) {
      problems.add(JsonProblem.Code.ENCODING, position, "half of a surrogate pair is no character");
    }
  }

  /** An object or a list that has begun and not ended. */
  private abstract static sealed class Open {
    final Position position;

    Open(Position position) {
      this.position = position;
    }

    /** Where the value that comes next stands. */
    abstract Position next(int line, int column);

    /** Where the reading has got to. */
    abstract Position here(int line, int column);

    abstract void add(JsonValue value);

    abstract JsonValue finished();
  }

  private static final class OpenObject extends Open {
    final Map<String, JsonValue> members = new LinkedHashMap<>();
    String name = "";
    String shownName = "";

    OpenObject(Position position) {
      super(position);
    }

    @Override
    Position next(int line, int column) {
      return position.below(shownName, line, column);
    }

    @Override
    Position here(int line, int column) {
      return shownName.isEmpty() ? position.at(line, column) : next(line, column);
    }

    @Override
    void add(JsonValue value) {
      members.putIfAbsent(name, value);
      shownName = "";
    }

    @Override
    JsonValue finished() {
      return new JsonObject(position, members);
    }
  }

  /** A list whose elements somebody takes, so that it stays empty here. */
  private static final class TakenList extends Open {
    final String name;
    final ElementReader elements;
    final int keptBefore;
    int size;

    TakenList(Position position, String name, ElementReader elements, int keptBefore) {
      super(position);
      this.name = name;
      this.elements = elements;
      this.keptBefore = keptBefore;
    }

    @Override
    Position next(int line, int column) {
      return position.below(Integer.toString(size), line, column);
    }

    @Override
    Position here(int line, int column) {
      return next(line, column);
    }

    @Override
    void add(JsonValue value) {
      elements.take(name, size, value);
      size++;
    }

    @Override
    JsonValue finished() {
      return new JsonList(position, List.of());
    }
  }

  private static final class OpenList extends Open {
    final List<JsonValue> elements = new ArrayList<>();

    OpenList(Position position) {
      super(position);
    }

    @Override
    Position next(int line, int column) {
      return position.below(Integer.toString(elements.size()), line, column);
    }

    @Override
    Position here(int line, int column) {
      return next(line, column);
    }

    @Override
    void add(JsonValue value) {
      elements.add(value);
    }

    @Override
    JsonValue finished() {
      return new JsonList(position, elements);
    }
  }
}
