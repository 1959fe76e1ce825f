package org.cobi.fuzz;

import java.util.Arrays;
import org.cobi.json.CobiJsonException;

/**
 * The fuzzer's way in. The first byte chooses the reader, the others are the document.
 *
 * <p>Only {@link CobiJsonException} is an answer; whatever else is thrown is a finding.
 */
public final class ReaderTarget {

  private ReaderTarget() {}

  /**
   * Called by the fuzzer once: enters every door, so that the time that classes take to load is not
   * counted against the first input.
   */
  public static void fuzzerInitialize() {
    for (Door door : Door.values()) {
      fuzzerTestOneInput(new byte[] {(byte) door.letter(), '{', '}'});
    }
  }

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Door door = Door.chosenBy(input[0]);
    try {
      door.enter(Canary.plantedIn(Arrays.copyOfRange(input, 1, input.length)));
    } catch (CobiJsonException refused) {
      if (refused.toString().contains(Canary.TEXT)
          || refused.problems().toString().contains(Canary.TEXT)) {
        throw new AssertionError("a message must not repeat the document");
      }
    }
  }
}
