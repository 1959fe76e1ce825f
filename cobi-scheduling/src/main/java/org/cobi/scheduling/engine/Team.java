package org.cobi.scheduling.engine;

import java.util.ArrayList;
import java.util.List;

/** Facilitators who lead a group together, by their numbers, in order. */
record Team(List<Integer> facilitators) {

  /** Copies the numbers. */
  Team {
    facilitators = List.copyOf(facilitators);
  }

  /** Every team of so many of some people, in order. */
  static List<Team> of(List<Integer> people, int many) {
    List<Team> all = new ArrayList<>();
    choose(people, many, 0, List.of(), all);
    return all;
  }

  private static void choose(
      List<Integer> people, int many, int from, List<Integer> chosen, List<Team> all) {
    if (chosen.size() == many) {
      all.add(new Team(chosen));
      return;
    }
    for (int i = from; i < people.size(); i++) {
      List<Integer> more = new ArrayList<>(chosen);
      more.add(people.get(i));
      choose(people, many, i + 1, more, all);
    }
  }
}
