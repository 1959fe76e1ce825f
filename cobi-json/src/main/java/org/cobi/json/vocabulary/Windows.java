package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.required;

import java.util.List;
import org.cobi.json.description.ChoiceShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.ListShape;
import org.cobi.json.description.Moments;
import org.cobi.json.description.Named;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.WholeNumber;
import org.cobi.model.programme.Anchor;
import org.cobi.model.programme.DeliveryWindow;
import org.cobi.model.programme.WindowRule;
import org.cobi.model.programme.WindowRule.CalendarMonths;
import org.cobi.model.programme.WindowRule.Funding;
import org.cobi.model.programme.WindowRule.Weeks;
import org.cobi.model.time.PeriodReading;

/** How long a programme may take, and the days on which the sessions of an episode count. */
public final class Windows {
  private static final CodeShape<Anchor> ANCHOR = CodeShape.of(Anchor.values());

  private static final ObjectShape<CalendarMonths> CALENDAR_MONTHS =
      ObjectShape.of(
          "a window of calendar months",
          required("months", new WholeNumber(1, 24), CalendarMonths::months).meaning("how many"),
          required("reading", CodeShape.of(PeriodReading.values()), CalendarMonths::reading)
              .meaning("whether the first day belongs to it"),
          required("begins", ANCHOR, CalendarMonths::begins)
              .meaning("the day with which it begins"),
          CalendarMonths::new);

  private static final ObjectShape<Weeks> WEEKS =
      ObjectShape.of(
          "a window of whole weeks",
          required("atLeast", new WholeNumber(1, 104), Weeks::atLeast)
              .meaning("the earliest week in which the last session should lie"),
          required("atMost", new WholeNumber(1, 104), Weeks::atMost)
              .meaning("the latest week in which a session may lie"),
          required("begins", ANCHOR, Weeks::begins).meaning("the day with which week 1 begins"),
          Weeks::new);

  private static final ObjectShape<Funding> FUNDING =
      ObjectShape.of(
          "the end of funding",
          required("lastDay", Moments.DAY, (Funding funding) -> funding.lastDay())
              .meaning("the last funded day"),
          Funding::new);

  /** A window rule. */
  public static final ChoiceShape<WindowRule> RULE =
      new ChoiceShape<>(
          "a window rule",
          "rule",
          WindowRule::getClass,
          List.of(
              new Named<>(
                  "calendar-months",
                  CalendarMonths.class,
                  "A window of calendar months.",
                  CALENDAR_MONTHS),
              new Named<>("weeks", Weeks.class, "A window of whole weeks.", WEEKS),
              new Named<>(
                  "funding", Funding.class, "Until when the programme is paid for.", FUNDING)));

  /** One window rule with the last day it allows. */
  static final ObjectShape<DeliveryWindow.Bound> BOUND =
      ObjectShape.of(
          "a bound",
          required("rule", RULE, DeliveryWindow.Bound::rule),
          required("lastDay", Moments.DAY, DeliveryWindow.Bound::lastDay),
          DeliveryWindow.Bound::new);

  /** The days on which the sessions of an episode count. */
  public static final ObjectShape<DeliveryWindow> WINDOW =
      ObjectShape.of(
          "a delivery window",
          required("firstDay", Moments.DAY, DeliveryWindow::firstDay),
          required("bounds", new ListShape<>(BOUND, 1), DeliveryWindow::bounds),
          DeliveryWindow::new);

  private Windows() {}
}
