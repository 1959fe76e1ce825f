package org.cobi.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cobi.json.CaseFiles;
import org.cobi.json.CobiJson;
import org.cobi.json.Document;
import org.cobi.json.interop.CloudEvent;
import org.cobi.json.interop.ContactOutcomes;
import org.cobi.json.interop.DomainEvent;
import org.cobi.json.interop.NotificationEnvelope;
import org.cobi.json.interop.PersonMerge;
import org.cobi.json.lines.BrokenLine;
import org.cobi.json.lines.BrokenLines;
import org.cobi.json.lines.LineReader;

/** A way by which bytes from outside come in. */
enum Door {
  COMMAND('A', bytes -> comesBack(CobiJson.COMMAND, bytes)),
  EVENT('B', bytes -> comesBack(CobiJson.EVENT, bytes)),
  PROGRAMME_DEFINITION('C', bytes -> comesBack(CobiJson.PROGRAMME_DEFINITION, bytes)),
  LOCAL_POLICY('D', bytes -> comesBack(CobiJson.LOCAL_POLICY, bytes)),
  ORDER('E', bytes -> comesBack(CobiJson.ORDER, bytes)),
  REFERRAL('F', bytes -> comesBack(CobiJson.REFERRAL, bytes)),
  CASE_FILE('G', Door::caseFile),
  LINES('H', Door::lines),
  DOMAIN_EVENT('I', Door::domainEvent),
  NOTIFICATION('J', bytes -> NotificationEnvelope.read(text(bytes))),
  CLOUD_EVENT('K', Door::cloudEvent),
  OUTCOME_CODES('L', bytes -> ContactOutcomes.read(text(bytes)));

  private final char letter;
  private final Reading reading;

  Door(char letter, Reading reading) {
    this.letter = letter;
    this.reading = reading;
  }

  /** The door that a byte chooses: one whose letter it is, or any other. */
  static Door chosenBy(byte letter) {
    return Arrays.stream(values())
        .filter(door -> door.letter == letter)
        .findFirst()
        .orElseGet(() -> values()[Math.floorMod(letter, values().length)]);
  }

  /** The letter with which a document for this door begins. */
  char letter() {
    return letter;
  }

  /** Reads, and checks that what was read is what is written. */
  void enter(byte[] bytes) {
    try {
      reading.read(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  private static <T> void comesBack(Document<T> document, byte[] bytes) throws IOException {
    T read = document.read(new ByteArrayInputStream(bytes));
    must(document.read(document.write(read)).equals(read), "a value must come back as it was");
  }

  private static void caseFile(byte[] bytes) throws IOException {
    CaseFiles.read(new ByteArrayInputStream(bytes));
  }

  private static void lines(byte[] bytes) throws IOException {
    LineReader<?> reader =
        LineReader.of(
            CobiJson.EVENT,
            new ByteArrayInputStream(bytes),
            BrokenLines.skipAndTell(Door::tellsNothing));
    reader.forEach(event -> {});
  }

  private static void tellsNothing(BrokenLine line) {
    must(!line.toString().contains(Canary.TEXT), "a broken line must not repeat the document");
  }

  private static void domainEvent(byte[] bytes) {
    DomainEvent event = DomainEvent.read(text(bytes));
    must(DomainEvent.read(event.write()).equals(event), "an event must come back as it was");
    PersonMerge.from(event);
  }

  private static void cloudEvent(byte[] bytes) {
    CloudEvent event = CloudEvent.read(text(bytes));
    must(CloudEvent.read(event.write()).equals(event), "an event must come back as it was");
    event.episodeEvent();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void must(boolean holds, String words) {
    if (!holds) {
      throw new AssertionError(words);
    }
  }

  /** Something that is tried. */
  private interface Reading {
    void read(byte[] bytes) throws IOException;
  }
}
