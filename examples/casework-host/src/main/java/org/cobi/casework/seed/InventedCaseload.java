package org.cobi.casework.seed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cobi.casework.CaseworkSettings;
import org.cobi.casework.store.Bookings;
import org.cobi.casework.store.Journals;
import org.cobi.casework.store.RestrictedFiles;
import org.cobi.model.booking.Diary;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.Journal;
import org.cobi.workflow.episode.Episode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Fills an empty store with a few dozen invented people in all the programmes. */
@Component
public class InventedCaseload implements InitializingBean {
  private static final Logger LOG = LoggerFactory.getLogger(InventedCaseload.class);
  private static final long SEED = 20_220_531;

  private final CaseworkSettings settings;
  private final Journals journals;
  private final Bookings bookings;
  private final RestrictedFiles restricted;
  private final Clock clock;

  InventedCaseload(
      CaseworkSettings settings,
      Journals journals,
      Bookings bookings,
      RestrictedFiles restricted,
      Clock clock) {
    this.settings = settings;
    this.journals = journals;
    this.bookings = bookings;
    this.restricted = restricted;
    this.clock = clock;
  }

  /** Before the first page is asked for. */
  @Override
  public void afterPropertiesSet() {
    if (settings.invented() && journals.all().isEmpty()) {
      fill();
    }
  }

  private void fill() {
    Random random = new Random(SEED);
    Instant now = clock.instant();
    LocalDateTime local = LondonTime.localTimeOf(now);
    List<InventedPerson> people = new InventedPeople(random, local.toLocalDate()).draw();
    Map<DefinitionRef, Integer> places = new HashMap<>();
    for (InventedPerson person : people) {
      journals.register(person.episode(), person.programme().reference(), person.participant());
      int taken = places.merge(person.programme().reference(), 1, Integer::sum) - 1;
      store(person, lived(person, random, local, taken));
    }
    new InventedFiles(restricted, now).keepSome(people);
    LOG.info("{} invented episodes are ready", people.size());
  }

  private Journal lived(InventedPerson person, Random random, LocalDateTime now, int taken) {
    return new InventedLife(
            person,
            random,
            now,
            workflow -> workflow.with(Diary.EMPTY.with(bookings.withoutThoseOf(person.episode()))))
        .live(taken);
  }

  private void store(InventedPerson person, Journal journal) {
    Episode episode = journal.replay();
    journal
        .entries()
        .forEach(
            entry ->
                journals.append(person.episode(), entry, bookings.of(episode, person.programme())));
  }
}
