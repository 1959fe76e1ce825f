package org.cobi.model.order;

import static org.cobi.model.order.OrderKind.COMMUNITY_ORDER;
import static org.cobi.model.order.OrderKind.CONDITIONAL_CAUTION;
import static org.cobi.model.order.OrderKind.DOMESTIC_ABUSE_PROTECTION_ORDER;
import static org.cobi.model.order.OrderKind.INTERIM_STALKING_PROTECTION_ORDER;
import static org.cobi.model.order.OrderKind.LICENCE;
import static org.cobi.model.order.OrderKind.POST_SENTENCE_SUPERVISION;
import static org.cobi.model.order.OrderKind.RESTRAINING_ORDER;
import static org.cobi.model.order.OrderKind.STALKING_PROTECTION_ORDER;
import static org.cobi.model.order.OrderKind.SUSPENDED_SENTENCE_ORDER;
import static org.cobi.model.rule.Source.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cobi.model.rule.Source;

/**
 * The legal rules of orders in England and Wales as dated data.
 *
 * <p>Law is chosen by an order's trigger date, never by today. Two commencements of the Sentencing
 * Act 2026 could not be verified (the end of the maximum of activity days, section 12, and of
 * post-sentence supervision, section 34): they are not in this table. A host that knows the dates
 * adds its own regimes with {@link #with}, which are asked first.
 */
public final class Regimes {
  private static final LocalDate CODE_COMMENCED = LocalDate.of(2020, 12, 1);

  /** The rules as published. */
  public static final Regimes PUBLISHED =
      new Regimes(
          List.of(
              sentence(
                  "CJA2003",
                  COMMUNITY_ORDER,
                  LocalDate.of(2005, 4, 4),
                  law("Criminal Justice Act 2003, Schedule 8, paragraphs 5 and 6")),
              sentence(
                  "CJA2003",
                  SUSPENDED_SENTENCE_ORDER,
                  LocalDate.of(2005, 4, 4),
                  law("Criminal Justice Act 2003, Schedule 12, paragraphs 4 and 5")),
              sentence(
                  "SENTENCING-CODE",
                  COMMUNITY_ORDER,
                  CODE_COMMENCED,
                  law("Sentencing Code, Schedule 10, paragraph 6")),
              sentence(
                  "SENTENCING-CODE",
                  SUSPENDED_SENTENCE_ORDER,
                  CODE_COMMENCED,
                  law("Sentencing Code, Schedule 16, paragraph 6")),
              since("CJA2003-LICENCE", LocalDate.of(2005, 4, 4), law("CJA 2003, s.254"), LICENCE)
                  .build(),
              since(
                      "CJA2003-SUPERVISION",
                      LocalDate.of(2015, 2, 1),
                      law("CJA 2003, s.256AC"),
                      POST_SENTENCE_SUPERVISION)
                  .build(),
              since(
                      "SPA2019",
                      LocalDate.of(2020, 1, 20),
                      law("Stalking Protection Act 2019, s.8"),
                      STALKING_PROTECTION_ORDER)
                  .minimumYears(2)
                  .build(),
              since(
                      "SPA2019",
                      LocalDate.of(2020, 1, 20),
                      law("Stalking Protection Act 2019, s.8"),
                      INTERIM_STALKING_PROTECTION_ORDER)
                  .build(),
              since(
                      "PHA1997",
                      LocalDate.of(1997, 6, 16),
                      law("Protection from Harassment Act 1997, ss.5 and 5A"),
                      RESTRAINING_ORDER)
                  .lastTrigger(CODE_COMMENCED.minusDays(1))
                  .build(),
              since(
                      "SENTENCING-CODE",
                      CODE_COMMENCED,
                      law("Sentencing Code, s.363; PHA 1997, s.5A(2D)"),
                      RESTRAINING_ORDER)
                  .build(),
              since(
                      "DAA2021",
                      LocalDate.of(2024, 11, 27),
                      law("Domestic Abuse Act 2021, s.39"),
                      DOMESTIC_ABUSE_PROTECTION_ORDER)
                  .build(),
              since(
                      "CJA2003-CAUTION",
                      LocalDate.of(2004, 7, 3),
                      law("CJA 2003, s.24"),
                      CONDITIONAL_CAUTION)
                  .build()));

  private final List<Regime> entries;

  private Regimes(List<Regime> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The legal rules for an order, if its trigger date is known and lies in some regime. */
  public Optional<Regime> governing(Order order) {
    return entries.stream().filter(regime -> regime.governs(order)).findFirst();
  }

  /** These rules with another that is asked first. */
  public Regimes with(Regime regime) {
    List<Regime> more = new ArrayList<>();
    more.add(regime);
    more.addAll(entries);
    return new Regimes(more);
  }

  /** Every entry, in the order in which they are asked. */
  public List<Regime> entries() {
    return entries;
  }

  private static Regime sentence(
      String code, OrderKind kind, LocalDate firstTrigger, Source enforcement) {
    Regime.Builder regime = since(code, firstTrigger, enforcement, kind).capsActivityDays(true);
    if (firstTrigger.isBefore(CODE_COMMENCED)) {
      regime.lastTrigger(CODE_COMMENCED.minusDays(1));
    }
    if (kind == COMMUNITY_ORDER) {
      regime.maximumYears(3);
    }
    return regime.build();
  }

  private static Regime.Builder since(
      String code, LocalDate firstTrigger, Source enforcement, OrderKind... kinds) {
    return Regime.builder()
        .code(code)
        .kinds(Arrays.asList(kinds))
        .firstTrigger(firstTrigger)
        .enforcement(enforcement);
  }
}
