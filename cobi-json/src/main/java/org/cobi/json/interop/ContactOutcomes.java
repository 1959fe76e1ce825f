package org.cobi.json.interop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cobi.json.CobiJsonException;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.TextShape;
import org.cobi.model.session.AbsenceReason;
import org.cobi.model.session.SessionOutcome;

/**
 * The outcome codes of contacts in nDelius, as a table that a host can replace: codes come and go
 * without anybody asking us.
 *
 * <p>Each code stands for one of our outcomes. Where several codes stand for the same, the first of
 * them is written.
 */
public final class ContactOutcomes {
  private static final String TABLE = "contact-outcomes.json";
  private static final Set<String> NAMES =
      Set.of("outcomes", "code", "meaning", "outcome", "reason");

  private static final CodeShape<SessionOutcome> OUTCOME = CodeShape.of(SessionOutcome.values());
  private static final CodeShape<AbsenceReason> REASON = CodeShape.of(AbsenceReason.values());

  private final Map<String, ContactOutcome> byCode;

  private ContactOutcomes(Map<String, ContactOutcome> byCode) {
    this.byCode = byCode;
  }

  /** The table as it was known in November 2026. */
  public static ContactOutcomes published() {
    try (InputStream table =
        Objects.requireNonNull(ContactOutcomes.class.getResourceAsStream(TABLE), TABLE)) {
      return read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("the table of outcome codes cannot be read", broken);
    }
  }

  /**
   * A host's own table, in the form of the published one.
   *
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static ContactOutcomes read(String json) {
    return ForeignObject.read(json, NAMES, "a table of outcome codes", ContactOutcomes::read);
  }

  private static ContactOutcomes read(ForeignObject table) {
    Map<String, ContactOutcome> byCode = new LinkedHashMap<>();
    for (ContactOutcome read : table.list("outcomes", ContactOutcomes::row)) {
      if (byCode.put(read.code(), read) != null) {
        table.contradiction("outcomes", "expected each code once, found one of them again");
      }
    }
    return new ContactOutcomes(byCode);
  }

  private static ContactOutcome row(ForeignObject row) {
    return new ContactOutcome(
        row.required("code", TextShape.ANY, ""),
        row.required("meaning", TextShape.ANY, ""),
        Optional.of(row.required("outcome", OUTCOME, SessionOutcome.FAILED_TO_ATTEND)),
        row.optional("reason", REASON));
  }

  /** Every code of the table, in order. */
  public List<ContactOutcome> all() {
    return List.copyOf(byCode.values());
  }

  /** What a code stands for. A code that is in no table is kept, and nothing is made of it. */
  public ContactOutcome of(String code) {
    return Optional.ofNullable(byCode.get(code)).orElseGet(() -> ContactOutcome.unknown(code));
  }

  /**
   * The code that is written for an outcome; absent if the table has none for it.
   *
   * @param reason why an absence was accepted; the general code where the table has none for it
   */
  public Optional<String> codeFor(SessionOutcome outcome, Optional<AbsenceReason> reason) {
    return first(outcome, reason).or(() -> first(outcome, Optional.empty()));
  }

  private Optional<String> first(SessionOutcome outcome, Optional<AbsenceReason> reason) {
    return byCode.values().stream()
        .filter(row -> row.outcome().equals(Optional.of(outcome)))
        .filter(row -> row.reason().equals(reason))
        .map(ContactOutcome::code)
        .findFirst();
  }
}
