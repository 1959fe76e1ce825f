package org.cobi.workflow.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.model.booking.Booking;
import org.cobi.model.booking.ProposedBooking;
import org.cobi.model.person.Practitioner;
import org.cobi.model.person.PractitionerRef;
import org.cobi.model.referral.Referral;
import org.cobi.model.restricted.GuardedBooking;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionSlot;
import org.cobi.workflow.command.ProposesSlots;
import org.cobi.workflow.episode.Episode;

/** The slots that a command proposes, each as the question that the rules of bookings are asked. */
public final class Bookings {

  private Bookings() {}

  /** One question for each proposed slot, a weekly series written out. */
  static Stream<ProposedBooking> proposed(Asked<? extends ProposesSlots> asked) {
    List<SessionSlot> slots = Slots.proposed(asked);
    List<Session> kept = Slots.sessionsThatStay(asked);
    List<Booking> series =
        Stream.concat(slots.stream(), kept.stream().map(Session::slot))
            .map(slot -> booking(slot, asked.episode(), asked.setting()))
            .toList();
    boolean noted = asked.command().handoverNote().isPresent();
    return IntStream.range(0, slots.size())
        .mapToObj(
            index ->
                question(slots.get(index), asked.episode(), asked.setting())
                    .series(allBut(index, series))
                    .templateLength(template(slots.get(index), slots, kept, asked))
                    .handoverNoted(noted)
                    .build());
  }

  private static List<Booking> allBut(int index, List<Booking> series) {
    List<Booking> others = new ArrayList<>(series);
    others.remove(index);
    return others;
  }

  /** The same with what the restricted files say. */
  public static Stream<GuardedBooking> guarded(Asked<? extends ProposesSlots> asked) {
    return proposed(asked)
        .map(booking -> new GuardedBooking(booking, asked.setting().safeguards()));
  }

  /** One question for each session of an episode that is booked and still to come. */
  public static Stream<ProposedBooking> toCome(Episode episode, Setting setting) {
    return episode.openSessions().stream()
        .map(
            session ->
                question(session.slot(), episode, setting)
                    .series(
                        episode.sessions().stream()
                            .filter(other -> other != session)
                            .filter(other -> other.isOpen() || Slots.wasHeld(other))
                            .map(other -> booking(other.slot(), episode, setting))
                            .toList())
                    .handoverNoted(true)
                    .build());
  }

  private static ProposedBooking.Builder question(
      SessionSlot slot, Episode episode, Setting setting) {
    return ProposedBooking.builder()
        .slot(slot)
        .programme(setting.programme())
        .policy(setting.policy())
        .participant(episode.referral().map(Referral::participant))
        .circumstances(episode.circumstances())
        .orders(episode.orders())
        .heldBefore((int) held(episode).filter(session -> isBefore(session, slot)).count())
        .allocated(episode.practitioner())
        .deliveredBefore(delivered(episode))
        .diary(setting.diary());
  }

  private static Stream<Session> held(Episode episode) {
    return episode.sessions().stream().filter(Slots::wasHeld);
  }

  private static boolean isBefore(Session session, SessionSlot slot) {
    return session.start().isBefore(slot.start());
  }

  /** Everybody who has delivered a session that took place. */
  static Set<PractitionerRef> delivered(Episode episode) {
    return held(episode)
        .flatMap(
            session ->
                session
                    .slot()
                    .practitioner()
                    .or(() -> episode.practitionerOn(session.day()))
                    .stream())
        .map(Practitioner::reference)
        .collect(Collectors.toSet());
  }

  private static Booking booking(SessionSlot slot, Episode episode, Setting setting) {
    Booking.Builder booking = Booking.of(slot, setting.programme().usualLength());
    if (slot.practitioner().isEmpty()) {
      episode
          .practitionerOn(slot.day())
          .ifPresent(who -> booking.addPractitioners(who.reference()));
    }
    return booking.build();
  }

  /** By its place in the series: after what has counted and what is booked before it. */
  private static Optional<Duration> template(
      SessionSlot slot, List<SessionSlot> slots, List<Session> kept, Asked<?> asked) {
    List<Duration> templates = asked.programme().templateLengths();
    if (templates.isEmpty()) {
      return Optional.empty();
    }
    Stream<LocalDateTime> booked =
        Stream.concat(
            kept.stream().filter(Session::isOpen).map(Session::start),
            slots.stream().map(SessionSlot::start));
    int place =
        asked.episode().sessionsCounted()
            + (int) booked.filter(start -> start.isBefore(slot.start())).count();
    return place < templates.size() ? Optional.of(templates.get(place)) : Optional.empty();
  }

  /**
   * What an episode takes of rooms and of people's time, for the diary of everybody else: its
   * sessions that are still to come and those that were held.
   */
  public static List<Booking> of(Episode episode, Setting setting) {
    return episode.sessions().stream()
        .filter(session -> session.isOpen() || Slots.wasHeld(session))
        .map(Session::slot)
        .map(
            slot ->
                Booking.builder()
                    .from(booking(slot, episode, setting))
                    .participant(episode.referral().map(Referral::participant))
                    .build())
        .toList();
  }
}
