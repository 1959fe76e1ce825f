package org.cobi.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.replan.Disturbance;
import org.cobi.scheduling.replan.Disturbance.BankHolidayAdded;
import org.cobi.scheduling.replan.Disturbance.KeptApart;
import org.cobi.scheduling.replan.Disturbance.OfficeExcluded;
import org.cobi.scheduling.replan.Disturbance.ParticipantAway;
import org.cobi.scheduling.replan.Disturbance.PractitionerAway;
import org.cobi.scheduling.sample.SampleCaseload;
import org.cobi.scheduling.sample.SampleShape;
import org.junit.jupiter.api.Test;

/** The numbers of a caseload after something happened, and the least number of moves. */
class RebookingTest {
  private static final Caseload CASELOAD = SampleCaseload.of(SampleShape.TIGHT, 30, 3).caseload();
  private static final LocalDate DAY = CASELOAD.calendar().firstDay().plusDays(24);

  /** There are two ways to the same numbers; they must agree. */
  @Test
  void what_happens_changes_the_numbers_as_it_changes_the_caseload() {
    for (int p = 0; p < CASELOAD.people().size(); p++) {
      int person = p;
      int other = (p + 7) % CASELOAD.people().size();
      var who = CASELOAD.people().get(p);
      var office = who.offices().iterator().next();
      assertSame(
          new ParticipantAway(who.participant(), DAY, DAY.plusDays(4)),
          grid -> grid.replace(person, grid.persons[person].awayOn(Grid.range(24, 28))));
      assertSame(
          new OfficeExcluded(who.participant(), office),
          grid ->
              grid.replace(
                  person,
                  grid.persons[person].withoutOffice(
                      grid, grid.officeNumber(office).orElseThrow())));
      assertSame(
          new KeptApart(who.participant(), CASELOAD.people().get(other).participant()),
          grid -> {
            grid.replace(person, grid.persons[person].apartFrom(other));
            grid.replace(other, grid.persons[other].apartFrom(person));
          });
    }
    for (int q = 0; q < CASELOAD.practitioners().size(); q++) {
      int practitioner = q;
      assertSame(
          new PractitionerAway(
              CASELOAD.practitioners().get(q).reference(), DAY.minusDays(60), DAY.plusDays(9)),
          grid -> grid.sendAway(practitioner, 24 - 60, 24 + 9));
    }
    for (int d = 0; d < CASELOAD.calendar().days(); d++) {
      int day = d;
      assertSame(
          new BankHolidayAdded(CASELOAD.calendar().firstDay().plusDays(d)),
          grid -> grid.close(day));
    }
  }

  private static void assertSame(Disturbance disturbance, Consumer<Grid> change) {
    Grid expected = new Grid(disturbance.applyTo(CASELOAD));
    Grid changed = new Grid(CASELOAD);
    Grid.Facts before = changed.facts();
    change.accept(changed);

    assertThat(changed.closed).isEqualTo(expected.closed);
    assertThat(changed.mostOn).isEqualTo(expected.mostOn);
    assertThat(changed.leaveDays).isDeepEqualTo(expected.leaveDays);
    for (int p = 0; p < changed.people; p++) {
      assertThat(changed.persons[p]).usingRecursiveComparison().isEqualTo(expected.persons[p]);
    }
    changed.become(before);
    assertThat(changed.facts()).usingRecursiveComparison().isEqualTo(before);
  }

  /** One person alone: whatever series there is, none moves fewer appointments. */
  @Test
  void no_series_moves_fewer_appointments_than_the_one_that_is_found() {
    int moved = 0;
    int none = 0;
    for (long seed = 1; seed <= 80; seed++) {
      Caseload caseload = SampleCaseload.of(SampleShape.TINY, 1, seed).caseload();
      Grid grid = new Grid(caseload);
      Diary diary = new Diary(grid);
      boolean[] mayMove = new boolean[grid.people];
      DayOrder order = new DayOrder(diary, mayMove);
      Placement placement = new Placement(diary, order, Cell.WHOLE, new Scarcity(grid), 0, null);
      if (!placement.place(0)) {
        continue;
      }
      int[] agreedSeries = diary.series[0];
      for (int missed = 0; missed < agreedSeries.length; missed++) {
        int now = Diary.dayOf(agreedSeries[missed]);
        int held = missed;
        Rebooking rebooking = new Rebooking(grid, 0, now, grid.steps);
        if (held > 0) {
          rebooking.held(
              0,
              java.util.Arrays.stream(agreedSeries, 0, held).map(Diary::dayOf).toArray(),
              java.util.Arrays.stream(agreedSeries, 0, held).map(Diary::practitionerOf).toArray());
        }
        int[] toCome = java.util.Arrays.copyOfRange(agreedSeries, held, agreedSeries.length);
        rebooking.agree(0, toCome);
        rebooking.load();
        Rebooking.Question question = rebooking.ask();
        question.missed(0, 0);
        Rebooking.Answer answer = question.answer();

        int least = new EveryRest(grid, agreedSeries, held, now).fewestMoves();
        if (answer.unfinished().length > 0) {
          assertThat(least).isEqualTo(EveryRest.NONE);
          none++;
        } else {
          List<Integer> kept = boxed(toCome);
          kept.retainAll(boxed(rebooking.seriesAfter(answer, 0)));
          assertThat(toCome.length - kept.size() - 1).isEqualTo(least);
          moved++;
        }
      }
    }
    assertThat(moved).isGreaterThan(50);
    assertThat(none).isGreaterThan(10);
  }

  private static List<Integer> boxed(int[] values) {
    return new java.util.ArrayList<>(java.util.Arrays.stream(values).boxed().toList());
  }

  /** Tries every rest of a series in an empty diary. */
  private static final class EveryRest {
    static final int NONE = Integer.MAX_VALUE;

    private final Grid grid;
    private final Grid.Person person;
    private final int[] agreed;
    private final int held;
    private final int now;
    private int fewest = NONE;

    EveryRest(Grid grid, int[] agreed, int held, int now) {
      this.grid = grid;
      this.person = grid.persons[0];
      this.agreed = agreed;
      this.held = held;
      this.now = now;
    }

    int fewestMoves() {
      int last = held == 0 ? Grid.NONE : Diary.dayOf(agreed[held - 1]);
      int with = held == 0 ? Grid.NONE : Diary.practitionerOf(agreed[held - 1]);
      look(held, last, with, agreed.length - held - 1);
      return fewest;
    }

    private void look(int session, int last, int with, int moves) {
      if (session == agreed.length) {
        fewest = Math.min(fewest, moves);
        return;
      }
      int l = person.lengthOf[session];
      for (int day = Math.max(now + 1, person.firstDay); day <= person.lastDay; day++) {
        int gap = day - last;
        boolean tooFar = last != Grid.NONE && (gap < person.leastGap || gap > person.mostGap);
        if (tooFar || !person.isAvailable(day)) {
          continue;
        }
        for (int c = 0; c < person.candidates.length; c++) {
          int q = person.candidates[c];
          boolean changes = person.oneOnly && with != Grid.NONE && with != q;
          int w = day % Grid.WEEK;
          boolean there =
              (person.candidateDays[c] >>> w & 1) != 0 && grid.mostOn[q * grid.days + day] > 0;
          long starts =
              there ? person.starts[l][w] & grid.practitionerStarts[l][q * Grid.WEEK + w] : 0;
          if (!changes && starts != 0) {
            look(session + 1, day, q, moves - (keeps(q, day, starts) ? 1 : 0));
          }
        }
      }
    }

    private boolean keeps(int q, int day, long starts) {
      for (int k = held + 1; k < agreed.length; k++) {
        boolean same = Diary.practitionerOf(agreed[k]) == q && Diary.dayOf(agreed[k]) == day;
        if (same && (starts >>> Diary.stepOf(agreed[k]) & 1) != 0) {
          return true;
        }
      }
      return false;
    }
  }
}
