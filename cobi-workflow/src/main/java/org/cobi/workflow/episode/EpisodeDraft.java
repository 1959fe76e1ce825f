package org.cobi.workflow.episode;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cobi.model.booking.Circumstances;
import org.cobi.model.duty.Duty;
import org.cobi.model.duty.DutyId;
import org.cobi.model.order.Order;
import org.cobi.model.order.OrderRef;
import org.cobi.model.person.Actor;
import org.cobi.model.person.Practitioner;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.session.Session;
import org.cobi.model.session.SessionNumber;

/**
 * An episode while events are being added to it: the one place that knows how a history becomes a
 * state. It never leaves this package unfrozen.
 */
public final class EpisodeDraft {
  private final EpisodeId id;
  private final DefinitionRef programme;
  private int eventCount;
  private Stage stage = Stage.NOT_YET_REFERRED;
  private Optional<LocalDate> stageSince = Optional.empty();
  private int sessionsNeeded;
  private Optional<Referral> referral = Optional.empty();
  Optional<OrderRef> mandate = Optional.empty();
  private final List<Order> orders = new ArrayList<>();
  Optional<LocalDate> consentOn = Optional.empty();
  private Optional<LocalDate> acceptedOn = Optional.empty();
  boolean placeTaken;
  private final List<Allocation> allocations = new ArrayList<>();
  Circumstances circumstances = Circumstances.NONE;
  Optional<Actor> overseer = Optional.empty();
  private final List<Session> sessions = new ArrayList<>();
  Optional<DeliveryWindow> window = Optional.empty();
  int extensionDays;
  Optional<Pause> pause = Optional.empty();
  private final List<EndedPause> pauses = new ArrayList<>();
  final List<LocalDate> refusedInstructions = new ArrayList<>();
  final List<EnforcementRecord> enforcement = new ArrayList<>();
  Optional<Breach> breach = Optional.empty();
  private final List<Relapse> relapses = new ArrayList<>();
  Optional<Recall> recall = Optional.empty();
  private final List<Duty> openDuties = new ArrayList<>();
  private int dutiesRaised;
  Optional<Closing> closing = Optional.empty();

  EpisodeDraft(EpisodeId id, DefinitionRef programme) {
    this.id = id;
    this.programme = programme;
  }

  EpisodeDraft(Episode episode) {
    this(episode.id(), episode.programme());
    eventCount = episode.eventCount();
    stage = episode.stage();
    stageSince = episode.stageSince();
    sessionsNeeded = episode.sessionsNeeded();
    referral = episode.referral();
    mandate = episode.mandateReference();
    orders.addAll(episode.orders());
    consentOn = episode.consentOn();
    acceptedOn = episode.acceptedOn();
    placeTaken = episode.placeTaken();
    allocations.addAll(episode.allocations());
    circumstances = episode.circumstances();
    overseer = episode.overseer();
    sessions.addAll(episode.sessions());
    window = episode.window();
    extensionDays = episode.extensionDays();
    pause = episode.pause();
    pauses.addAll(episode.pauses());
    refusedInstructions.addAll(episode.refusedInstructions());
    enforcement.addAll(episode.enforcement());
    breach = episode.breach();
    relapses.addAll(episode.relapses());
    recall = episode.recall();
    openDuties.addAll(episode.openDuties());
    dutiesRaised = episode.dutiesRaised();
    closing = episode.closing();
  }

  void take(EpisodeEvent event) {
    event.applyTo(this);
    eventCount++;
  }

  Episode freeze() {
    return new Episode.Builder()
        .id(id)
        .programme(programme)
        .stage(stage)
        .stageSince(stageSince)
        .eventCount(eventCount)
        .sessionsNeeded(sessionsNeeded)
        .referral(referral)
        .mandateReference(mandate)
        .orders(orders)
        .consentOn(consentOn)
        .acceptedOn(acceptedOn)
        .placeTaken(placeTaken)
        .allocations(allocations)
        .circumstances(circumstances)
        .overseer(overseer)
        .sessions(sessions)
        .window(window)
        .extensionDays(extensionDays)
        .pause(pause)
        .pauses(pauses)
        .refusedInstructions(refusedInstructions)
        .enforcement(enforcement)
        .breach(breach)
        .relapses(relapses)
        .recall(recall)
        .openDuties(openDuties)
        .dutiesRaised(dutiesRaised)
        .closing(closing)
        .build();
  }

  void enter(Stage next, LocalDate on) {
    stage = next;
    stageSince = Optional.of(on);
  }

  void refer(Referral received, int needed) {
    referral = Optional.of(received);
    sessionsNeeded = needed;
    mandate = received.mandate();
    consentOn = received.consentOn().or(() -> consentOn);
  }

  void allocate(LocalDate on, Practitioner practitioner) {
    allocations.add(new Allocation(on, practitioner));
  }

  void accept(LocalDate on, boolean takesPlace) {
    acceptedOn = Optional.of(on);
    placeTaken = takesPlace;
  }

  void put(Order order) {
    replace(orders, order, Order::reference);
  }

  void put(Relapse relapse) {
    replace(relapses, relapse, Relapse::reference);
  }

  void put(Session session) {
    replace(sessions, session, Session::start);
    number();
  }

  void move(LocalDateTime from, Session session) {
    if (!sessions.removeIf(before -> before.start().equals(from))) {
      throw new IllegalStateException(
          "the journal moves an appointment that it never booked; it is incomplete or out of order");
    }
    put(session);
  }

  void plan(LocalDate on, List<Session> planned) {
    sessions.removeIf(session -> session.isOpen() && !session.day().isBefore(on));
    planned.forEach(session -> replace(sessions, session, Session::start));
    number();
  }

  void end(EndedPause ended) {
    if (pause.filter(ended.pause()::equals).isEmpty()) {
      throw new IllegalStateException(
          "the journal ends a pause that is not running; it is incomplete or out of order");
    }
    pauses.add(ended);
    pause = Optional.empty();
  }

  void raise(Duty duty) {
    openDuties.add(duty);
    dutiesRaised++;
  }

  void drop(DutyId duty) {
    if (!openDuties.removeIf(open -> open.id().equals(duty))) {
      throw new IllegalStateException(
          "the journal ends a duty that is not owed; it is incomplete or out of order");
    }
  }

  private void number() {
    sessions.sort(Comparator.comparing(Session::start));
    int number = 0;
    for (int index = 0; index < sessions.size(); index++) {
      Session session = sessions.get(index);
      Optional<SessionNumber> right =
          session.counts() ? Optional.of(SessionNumber.of(++number)) : Optional.empty();
      if (!session.number().equals(right)) {
        sessions.set(index, Session.builder().from(session).number(right).build());
      }
    }
  }

  private static <T, K> void replace(List<T> list, T value, Function<T, K> key) {
    for (int index = 0; index < list.size(); index++) {
      if (key.apply(list.get(index)).equals(key.apply(value))) {
        list.set(index, value);
        return;
      }
    }
    list.add(value);
  }
}
