package org.cobi.playground.page;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Whether to use colour. */
public enum Colour {
  /** On a terminal that has not said no. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** Whether to use colour on the terminal of this process. */
  public boolean isOnHere() {
    return isOn(System.getenv(), hasTerminal());
  }

  /** Whether to use colour, given the environment and whether the output is a terminal. */
  boolean isOn(Map<String, String> environment, boolean terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal && welcomesColour(environment);
    };
  }

  /** NO_COLOR says no as soon as it is set to anything at all: see https://no-color.org. */
  private static boolean welcomesColour(Map<String, String> environment) {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return !refused && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** From Java 22 on there may be a console without a terminal, and it says so. */
  @SuppressWarnings("SystemConsoleNull") // where there is always a console, isTerminal() decides
  public static boolean hasTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unknown) {
      return false;
    }
  }
}
