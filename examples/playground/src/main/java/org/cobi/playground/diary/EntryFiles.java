package org.cobi.playground.diary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.model.language.Language;
import org.cobi.model.time.LondonTime;
import org.cobi.playground.schedule.WholeFile;
import org.cobi.scheduling.calendar.CalendarEntry;
import org.cobi.scheduling.calendar.CalendarText;
import org.cobi.scheduling.calendar.CalendarUid;
import org.cobi.scheduling.calendar.EntryStatus;
import org.cobi.scheduling.calendar.UidKey;
import org.cobi.scheduling.plan.Appointment;

/**
 * The calendar files of a caseload in one directory, each named after its entry and after nobody.
 */
public final class EntryFiles {
  private static final String SUFFIX = ".ics";

  private final Path directory;
  private final UidKey key;
  private final Instant now;
  private final Language language;

  /**
   * The files in a directory.
   *
   * @param key from which entries get their names, the same for every plan of the caseload
   * @param now the moment of writing
   * @param language of the titles
   */
  public EntryFiles(Path directory, UidKey key, Instant now, Language language) {
    this.directory = directory;
    this.key = key;
    this.now = now;
    this.language = language;
  }

  /**
   * What was done.
   *
   * @param booked how many entries are new, or stand again
   * @param moved how many have another time
   * @param cancelled how many no longer stand
   * @param unchanged how many were left as they are
   */
  public record Done(int booked, int moved, int cancelled, int unchanged) {}

  /**
   * Brings the files in step with a plan. Appointments that are over are never cancelled.
   *
   * @throws UnknownFileException if a file that has to change was not written by this command
   */
  public Done bringInStep(String caseload, List<Appointment> appointments) throws IOException {
    List<CalendarEntry> changed = new ArrayList<>();
    Set<String> planned = new HashSet<>();
    int booked = 0;
    int moved = 0;
    for (Appointment appointment : appointments) {
      CalendarUid uid = uidOf(caseload, appointment);
      planned.add(uid.value() + SUFFIX);
      Optional<CalendarEntry> known = known(fileOf(uid));
      if (known.isEmpty() || !stands(known.get())) {
        changed.add(booking(known, uid, appointment));
        booked++;
      } else if (!isAt(known.get(), appointment)) {
        changed.add(lasting(known.get().movedTo(appointment.start(), now), appointment.length()));
        moved++;
      }
    }
    List<CalendarEntry> gone = gone(planned);
    for (CalendarEntry entry : gone) {
      changed.add(entry.cancelled(now));
    }
    // Written last, so that a file that is not ours is found before anything has changed.
    for (CalendarEntry entry : changed) {
      WholeFile.at(fileOf(entry.uid())).write(out -> out.append(CalendarText.of(entry)));
    }
    return new Done(booked, moved, gone.size(), appointments.size() - booked - moved);
  }

  private CalendarUid uidOf(String caseload, Appointment appointment) {
    return key.uidOf(caseload + "/" + appointment.participant().value(), appointment.session());
  }

  private Path fileOf(CalendarUid uid) {
    return directory.resolve(uid.value() + SUFFIX);
  }

  private CalendarEntry booking(
      Optional<CalendarEntry> cancelled, CalendarUid uid, Appointment appointment) {
    return cancelled
        .map(entry -> entry.bookedAgain(appointment.start(), now))
        .map(entry -> lasting(entry, appointment.length()))
        .orElseGet(
            () ->
                CalendarEntry.builder()
                    .uid(uid)
                    .writtenAt(now)
                    .start(appointment.start())
                    .length(appointment.length())
                    .language(language)
                    .build());
  }

  private static CalendarEntry lasting(CalendarEntry entry, Duration length) {
    return CalendarEntry.builder().from(entry).length(length).build();
  }

  private static boolean stands(CalendarEntry entry) {
    return entry.status() == EntryStatus.CONFIRMED;
  }

  private static boolean isAt(CalendarEntry entry, Appointment appointment) {
    return entry.start().equals(appointment.start()) && entry.length().equals(appointment.length());
  }

  private static Optional<CalendarEntry> known(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(
        EntryText.entryOf(Files.readString(file))
            .orElseThrow(() -> new UnknownFileException(file)));
  }

  /** What stands in the directory, is still to come, and is no longer planned. */
  private List<CalendarEntry> gone(Set<String> planned) throws IOException {
    List<CalendarEntry> gone = new ArrayList<>();
    for (Path file : entryFiles()) {
      if (planned.contains(file.getFileName().toString())) {
        continue;
      }
      EntryText.entryOf(Files.readString(file))
          .filter(EntryFiles::stands)
          .filter(entry -> LondonTime.instantOf(entry.start()).isAfter(now))
          .ifPresent(gone::add);
    }
    return gone;
  }

  private List<Path> entryFiles() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  /** A file that has to change and was not written by this command. */
  public static final class UnknownFileException extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownFileException(Path file) {
      super(file + " was not written by this command, or was changed since");
    }
  }
}
