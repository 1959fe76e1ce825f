package org.cobi.json;

import java.util.List;

/**
 * One line for every command, for the guide. They are read in a test; together they are no case.
 */
final class CaseExamples {
  private static final String LINES =
      """
      {"command":"record-consideration","on":"2021-03-08","referred":false,"reason":"LIVES_ELSEWHERE","decidedBy":{"role":"POLICE_ORDER_MANAGER","reference":"P-4"}}
      {"command":"receive-referral","on":"2018-09-10","referral":{"participant":"PERSON-1","route":"COMMUNITY_ORDER","referredBy":{"role":"RESPONSIBLE_OFFICER","reference":"RO-7"},"mandate":"ORDER-1","age":34,"area":"KENT"},"orders":[{"reference":"ORDER-1","kind":"COMMUNITY_ORDER","madeOn":"2018-08-20","convictedOn":"2018-08-20","lastDay":"2019-08-19","terms":["REHABILITATION_ACTIVITY","NO_CONTACT"],"activityDays":20}]}
      {"command":"allocate-practitioner","on":"2018-09-14","practitioner":{"reference":"PRACTITIONER-2","qualifications":["TRAINED_PROBATION_OFFICER"]},"overseer":{"role":"CLINICAL_LEAD","reference":"LEAD-1"}}
      {"command":"accept-referral","on":"2018-09-21","placesTaken":12}
      {"command":"decline-referral","on":"2018-09-21","reason":"NOT_SUITABLE","decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      {"command":"record-consent","on":"2018-09-21"}
      {"command":"withdraw-consent","on":"2018-11-02"}
      {"command":"register-order","on":"2021-03-04","order":{"reference":"ORDER-3","kind":"STALKING_PROTECTION_ORDER","madeOn":"2021-03-04","servedOn":"2021-03-04","lastDay":"2023-03-03","terms":["ATTEND_PROGRAMME","NO_CONTACT","EXCLUSION_ZONE"]}}
      {"command":"amend-order","on":"2021-06-01","order":{"reference":"ORDER-3","kind":"STALKING_PROTECTION_ORDER","madeOn":"2021-03-04","servedOn":"2021-03-04","lastDay":"2023-03-03","terms":["NO_CONTACT"]},"change":"VARIED"}
      {"command":"replace-mandate","on":"2021-06-01","mandate":"ORDER-2"}
      {"command":"report-new-details","on":"2021-06-01","order":"ORDER-3"}
      {"command":"plan-sessions","on":"2018-09-25","weeklyFrom":"2018-10-02T10:00"}
      {"command":"book-session","on":"2018-11-01","slot":{"start":"2018-11-08T10:00","length":"PT90M","place":"ROOM-3"},"catchUpFor":"2018-10-30T10:00"}
      {"command":"move-session","on":"2018-10-29","session":"2018-10-30T10:00","to":"2018-11-01T14:00","requestedBy":"SERVICE"}
      {"command":"cancel-session","on":"2018-10-29","session":"2018-10-30T10:00"}
      {"command":"extend-window","on":"2018-12-17","days":14,"reason":"PRACTITIONER_ILL","decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      {"command":"record-circumstances","on":"2018-09-24","circumstances":{"observances":{"Fri":["12:00-14:00"]},"workTimes":{"Mon":["09:00-17:00"]},"curfews":[{"from":"19:00","to":"07:00","order":"ORDER-1"}],"travel":"PT45M","excludedPlaces":[{"place":"OFFICE-ALPHA","order":"ORDER-1"}],"twoWorkers":true}}
      {"command":"record-outcome","on":"2018-10-02","session":"2018-10-02T10:00","outcome":"ATTENDED_COMPLIED"}
      {"command":"correct-outcome","on":"2018-10-05","session":"2018-10-02T10:00","outcome":"FAILED_TO_ATTEND","reason":"WRONG_PERSON","decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      {"command":"give-evidence","on":"2018-10-11","session":"2018-10-09T10:00"}
      {"command":"decide-absence","on":"2018-10-12","session":"2018-10-09T10:00","acceptable":true,"absenceReason":"MEDICAL","decidedBy":{"role":"RESPONSIBLE_OFFICER","reference":"RO-7"}}
      {"command":"record-refused-instruction","on":"2018-10-15","decidedBy":{"role":"RESPONSIBLE_OFFICER","reference":"RO-7"}}
      {"command":"issue-warning","on":"2018-10-17","describesFailure":true,"saysUnacceptable":true,"statesLiability":true,"decidedBy":{"role":"RESPONSIBLE_OFFICER","reference":"RO-7"}}
      {"command":"refer-to-enforcement-officer","on":"2018-10-24","decidedBy":{"role":"RESPONSIBLE_OFFICER","reference":"RO-7"}}
      {"command":"take-enforcement-action","on":"2018-10-24","action":"SEND_COMPLIANCE_LETTER","decidedBy":{"role":"OFFENDER_MANAGER","reference":"OM-2"}}
      {"command":"lay-information","on":"2018-11-01","court":"MAGISTRATES_COURT","hearingOn":"2018-11-20"}
      {"command":"record-court-result","on":"2018-11-20","proved":true,"order":"CONTINUES"}
      {"command":"record-recall","on":"2018-11-20","kind":"FIXED_TERM","custodyDays":28}
      {"command":"record-return-to-custody","on":"2018-11-21"}
      {"command":"record-release","on":"2018-12-18"}
      {"command":"report-relapse","relapse":"RELAPSE-1","level":"RENEWED_STALKING","source":"POLICE","at":"2018-10-17T21:40:00+01:00","happenedOn":"2018-10-17","gradedBy":{"role":"PRACTITIONER","reference":"PRACTITIONER-2"}}
      {"command":"decide-relapse","on":"2018-10-19","relapse":"RELAPSE-1","confirmed":true,"decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      {"command":"defer-delivery","on":"2018-10-19","reason":"ILL_HEALTH","decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      {"command":"resume-delivery","on":"2018-10-26","decision":"REVIEW-1","decidedBy":{"role":"CLINICAL_LEAD","reference":"LEAD-1"}}
      {"command":"complete-programme","on":"2018-12-11","decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      {"command":"close-episode","on":"2018-11-02","as":"WITHDRAWN","reason":"LEFT_THE_AREA","decidedBy":{"role":"PROGRAMME_MANAGER","reference":"M-1"}}
      {"command":"discharge-duty","on":"2018-10-18","duty":"COBI-REL-02/1","by":{"role":"PRACTITIONER","reference":"PRACTITIONER-2"}}
      """;

  private CaseExamples() {}

  /** Each line, in the order of the commands. */
  static List<String> lines() {
    return LINES.lines().toList();
  }

  /** The line of one command. */
  static String of(String command) {
    String beginning = "{\"command\":\"" + command + "\",";
    return lines().stream()
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(command + " has no example"));
  }
}
