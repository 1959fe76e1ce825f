package org.cobi.json;

import java.util.List;

/** One restricted line of every kind, for the guide. They are read in a test. */
final class RestrictedExamples {
  private static final String LINES =
      """
      {"restricted":"victim-entered","entered":{"at":"2018-09-20T10:00:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"VICTIM","basis":"FACT"}},"victim":"V-1"}
      {"restricted":"preference-recorded","entered":{"at":"2018-09-20T10:00:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"VICTIM","basis":"FACT"}},"victim":"V-1","preference":"OPTED_IN","scheme":"STALKING_ADVOCACY"}
      {"restricted":"person-linked","entered":{"at":"2018-09-20T10:00:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"CONVICTED","basis":"FACT"}},"link":{"reference":"LINK-1","victim":"V-1","participant":"PERSON-1","episode":"episode-1"}}
      {"restricted":"link-ended","entered":{"at":"2019-03-04T10:00:00Z","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"CONVICTED","basis":"FACT"}},"link":"LINK-1"}
      {"restricted":"place-listed","entered":{"at":"2018-10-05T10:00:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"VICTIM","basis":"ASSESSMENT"}},"place":{"reference":"PLACE-1","victim":"V-1","place":"OFFICE-ALPHA","firstDay":"2018-10-08"}}
      {"restricted":"place-lifted","entered":{"at":"2018-11-20T10:00:00Z","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"VICTIM","basis":"ASSESSMENT"}},"place":"PLACE-1","lastDay":"2018-11-30"}
      {"restricted":"report-received","entered":{"at":"2018-10-17T21:55:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"VICTIM","basis":"ASSESSMENT"}},"report":{"reference":"REPORT-7","level":"RENEWED_STALKING","source":"VICTIM","receivedAt":"2018-10-17T21:40:00+01:00","receivedBy":{"role":"STALKING_ADVOCATE","reference":"A-1"}}}
      {"restricted":"police-told","entered":{"at":"2018-10-17T22:10:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"VICTIM","basis":"FACT"}},"report":"REPORT-7"}
      {"restricted":"basis-recorded","entered":{"at":"2018-09-20T10:00:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"VICTIM","basis":"FACT"}},"basis":{"reference":"BASIS-1","victim":"V-1","kind":"PUBLIC_TASK","firstDay":"2018-09-20"}}
      {"restricted":"disclose","entered":{"at":"2018-10-18T09:00:00+01:00","by":{"role":"STALKING_ADVOCATE","reference":"A-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"CONVICTED","basis":"FACT"}},"episode":"episode-1","victim":"V-1","recipient":"STALKING_ADVOCATE","topic":"PROGRESS"}
      {"restricted":"attribute","entered":{"at":"2018-10-19T09:00:00+01:00","by":{"role":"POLICE","reference":"P-1"},"mark":{"regime":"LAW_ENFORCEMENT","subject":"CONVICTED","basis":"ASSESSMENT"}},"report":"REPORT-7","episode":"episode-1","relapse":"RELAPSE-1","level":"RENEWED_STALKING"}
      """;

  private RestrictedExamples() {}

  /** Each line. */
  static List<String> lines() {
    return LINES.lines().toList();
  }

  /** The line of one kind. */
  static String of(String asked) {
    String beginning = "{\"" + RestrictedLines.PROPERTY + "\":\"" + asked + "\",";
    return lines().stream()
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(asked + " has no example"));
  }
}
