package org.cobi.json;

import static org.cobi.json.description.Field.required;
import static org.cobi.json.description.Field.usually;

import java.time.LocalDate;
import java.util.List;
import org.cobi.json.description.Field;
import org.cobi.json.description.Moments;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.json.vocabulary.Caseloads;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.scheduling.caseload.PlanningCalendar;

/**
 * What a caseload says before its lists.
 *
 * @param name what it is called
 * @param calendar the days and the grid
 * @param fundingEnd the last funded day
 */
record CaseloadHeader(String name, PlanningCalendar calendar, LocalDate fundingEnd) {
  static final Field<CaseloadHeader, String> NAME =
      usually("name", TextShape.ANY, "caseload", CaseloadHeader::name)
          .meaning("what the caseload is called; never a person's name");

  static final Field<CaseloadHeader, PlanningCalendar> CALENDAR =
      required("calendar", Caseloads.CALENDAR, CaseloadHeader::calendar)
          .meaning("the days and the grid");

  static final Field<CaseloadHeader, LocalDate> FUNDING_END =
      required("fundingEnd", Moments.DAY, CaseloadHeader::fundingEnd)
          .meaning("the last funded day; no session is held after it");

  static final ObjectShape<CaseloadHeader> SHAPE =
      new ObjectShape<>(
          "a caseload",
          List.of(NAME, CALENDAR, FUNDING_END),
          values ->
              new CaseloadHeader(values.of(NAME), values.of(CALENDAR), values.of(FUNDING_END)));

  static CaseloadHeader of(Caseload caseload) {
    return new CaseloadHeader(caseload.name(), caseload.calendar(), caseload.fundingEnd());
  }
}
