package org.cobi.scheduling.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cobi.scheduling.plan.Appointment;

/** A diary of what has been agreed, in which nothing is moved. Series need not be whole in it. */
final class AgreedDiary {
  private static final int[] NOTHING = new int[0];

  final Grid grid;
  final Diary diary;
  private final int[][] steps;
  private int[] kept = NOTHING;

  /**
   * What is booked, by everybody.
   *
   * @throws IllegalArgumentException if an appointment is not of the grid's caseload, or two of
   *     them use the same time of a practitioner
   */
  AgreedDiary(Grid grid, List<Appointment> booked) {
    this.grid = grid;
    this.diary = new Diary(grid);
    this.steps = new int[grid.people][];
    Map<Integer, List<Appointment>> byPerson = new TreeMap<>();
    for (Appointment appointment : booked) {
      int person =
          grid.personNumber(appointment.participant())
              .orElseThrow(() -> new IllegalArgumentException("a booked person is not known"));
      byPerson.computeIfAbsent(person, first -> new ArrayList<>()).add(appointment);
    }
    byPerson.forEach(this::book);
  }

  private void book(int person, List<Appointment> appointments) {
    List<Appointment> inOrder = new ArrayList<>(appointments);
    inOrder.sort(Comparator.comparing(Appointment::start));
    int[] bookings = new int[inOrder.size()];
    steps[person] = new int[bookings.length];
    for (int i = 0; i < bookings.length; i++) {
      bookings[i] = bookingOf(inOrder.get(i));
      steps[person][i] = stepsOf(person, inOrder.get(i));
    }
    for (int i = 0; i < bookings.length; i++) {
      mustBeFree(bookings[i], steps[person][i]);
    }
    diary.bookSome(person, bookings, steps[person]);
  }

  private void mustBeFree(int booking, int many) {
    int at = Diary.practitionerOf(booking) * grid.days + Diary.dayOf(booking);
    boolean taken = (diary.taken[at] & StartMasks.block(Diary.stepOf(booking), many)) != 0;
    if (taken || diary.count[at] >= grid.mostADay) {
      throw new IllegalArgumentException(
          "a practitioner must not be booked twice at one time, nor more often than any day"
              + " allows");
    }
  }

  /** The number of an appointment's slot. */
  int bookingOf(Appointment appointment) {
    int practitioner =
        grid.practitionerNumber(appointment.practitioner())
            .orElseThrow(() -> new IllegalArgumentException("a booked practitioner is not known"));
    int office =
        grid.officeNumber(appointment.office())
            .orElseThrow(() -> new IllegalArgumentException("a booked office is not known"));
    int day = grid.dayOf(appointment.start().toLocalDate());
    int step = grid.stepOf(appointment.start());
    boolean known = day >= 0 && day < grid.days && step != Grid.NONE;
    if (!known || grid.officeOn(practitioner, day) != office) {
      throw new IllegalArgumentException(
          "an appointment must lie on the calendar's grid, where its practitioner is on that day of"
              + " the week");
    }
    return Diary.booking(practitioner, day, step);
  }

  private int stepsOf(int person, Appointment appointment) {
    int session = appointment.session().value() - 1;
    byte[] lengths = grid.persons[person].lengthOf;
    if (session >= lengths.length) {
      throw new IllegalArgumentException("a booked session must be one of the person's series");
    }
    return grid.stepsOf[lengths[session]];
  }

  /** Adds to the steps of each day those at which a person is booked. */
  void addBusy(int person, long[] busy) {
    int[] bookings = diary.series[person];
    for (int i = 0; i < bookings.length; i++) {
      busy[Diary.dayOf(bookings[i])] |=
          StartMasks.block(Diary.stepOf(bookings[i]), steps[person][i]);
    }
  }

  /** The numbers of some slots, in order. */
  int[] bookingsOf(List<Appointment> appointments) {
    return appointments.stream().mapToInt(this::bookingOf).toArray();
  }

  /** Takes everything of a person out until {@link #bringBack}. */
  void takeOut(int person) {
    if (diary.isPlaced(person)) {
      kept = diary.series[person];
      diary.cancelSome(person, steps[person]);
    } else {
      kept = NOTHING;
    }
  }

  /** Brings back what was taken out. */
  void bringBack(int person) {
    if (kept.length > 0) {
      diary.bookSome(person, kept, steps[person]);
    }
    kept = NOTHING;
  }
}
