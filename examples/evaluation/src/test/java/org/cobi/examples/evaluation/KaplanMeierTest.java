package org.cobi.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.cobi.examples.evaluation.KaplanMeier.Observed;
import org.cobi.examples.evaluation.KaplanMeier.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
  /** Weeks of remission under 6-mercaptopurine, Freireich and others 1963; + is not observed on. */
  private static final String REMISSION =
      "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

  private static List<Observed> people(String weeks) {
    List<Observed> people = new ArrayList<>();
    for (String week : weeks.split(" ", -1)) {
      people.add(new Observed(Integer.parseInt(week.replace("+", "")), !week.endsWith("+")));
    }
    return people;
  }

  @Test
  void it_is_what_every_textbook_prints_of_this_trial() {
    KaplanMeier curve = KaplanMeier.of(people(REMISSION));
    assertThat(curve.steps()).extracting(Step::day).containsExactly(6, 7, 10, 13, 16, 22, 23);
    assertThat(curve.steps()).extracting(Step::atRisk).containsExactly(21, 17, 15, 12, 11, 7, 6);
    double[] shares = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
    double[] errors = {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346};
    for (int index = 0; index < shares.length; index++) {
      assertThat(curve.steps().get(index).share()).isCloseTo(shares[index], within(0.0006));
      assertThat(curve.steps().get(index).standardError()).isCloseTo(errors[index], within(0.0001));
    }
  }

  @Test
  void between_steps_it_stays_and_before_the_first_it_is_whole() {
    KaplanMeier curve = KaplanMeier.of(people(REMISSION));
    assertThat(curve.after(5)).isEqualTo(1);
    assertThat(curve.after(6)).isCloseTo(18.0 / 21, within(1e-12));
    assertThat(curve.after(9)).isEqualTo(curve.after(7));
    assertThat(curve.after(1000)).isEqualTo(curve.after(23));
  }

  @Test
  void without_anybody_lost_it_is_the_share_of_those_left() {
    KaplanMeier curve = KaplanMeier.of(people("1 2 3 4"));
    assertThat(curve.after(3)).isCloseTo(0.25, within(1e-12));
    assertThat(curve.after(4)).isZero();
    assertThat(KaplanMeier.of(List.of()).after(9)).isEqualTo(1);
  }
}
