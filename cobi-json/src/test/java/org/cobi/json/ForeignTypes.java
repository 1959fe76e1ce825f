package org.cobi.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Types of a host's own, of every sort that a mapper treats in a way of its own. */
@SuppressWarnings("EnumOrdinal") // somebody else's type, as it is
final class ForeignTypes {

  private ForeignTypes() {}

  /** Values that every mapper can write. */
  static Map<String, Object> writable() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("record", new Point(1, 2, "c"));
    values.put("bean", new Bean());
    values.put("enum", Colour.RED);
    values.put("enum of the JDK", DayOfWeek.MONDAY);
    values.put("map with enum keys", new EnumMap<>(Map.of(Colour.GREEN, 1)));
    values.put("nested", Map.of("list", List.of(new Point(3, 4, "é"), 1.5, true)));
    values.put("set", new TreeSet<>(List.of("b", "a")));
    values.put("decimal", new BigDecimal("1.50"));
    values.put("uuid", new UUID(1, 2));
    values.put("uri", URI.create("https://example.org/a"));
    values.put("locale", Locale.UK);
    values.put("array", new int[] {1, 2});
    values.put("bytes", new byte[] {1, 2});
    values.put("generic", new Box<>(new Box<>("x")));
    return values;
  }

  /** A record whose names are not in alphabetical order. */
  record Point(int y, int x, String colour) {}

  /** A record of anything. */
  record Box<T>(T content) {}

  /** An enum that prints differently from its names. */
  enum Colour {
    RED,
    GREEN;

    @Override
    public String toString() {
      return "colour " + ordinal();
    }
  }

  /** A class with accessors. */
  static final class Bean {
    public String getName() {
      return "n";
    }

    public int getCount() {
      return 3;
    }

    public Colour getColour() {
      return Colour.GREEN;
    }
  }
}
