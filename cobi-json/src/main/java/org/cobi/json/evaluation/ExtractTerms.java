package org.cobi.json.evaluation;

import java.util.regex.Pattern;
import org.cobi.model.CobiStyle;
import org.cobi.model.audience.Audience;
import org.immutables.value.Value;

/** For whom an extract is, under which name, and how much is withheld. */
@Value.Immutable
@CobiStyle
public sealed interface ExtractTerms permits ImmutableExtractTerms {

  /** Who reads it: an evaluator or a commissioner. */
  Audience audience();

  /** The code of the study; a person has another pseudonym in each. */
  String study();

  /** What is done to dates. */
  @Value.Default
  default DateTreatment dates() {
    return DateTreatment.SHIFTED;
  }

  /**
   * The most days by which a date is shifted, either way, and by which observation ends early, from
   * 28.
   */
  @Value.Default
  default int mostDaysShifted() {
    return 56;
  }

  /** What fewer people than this share is withheld; from 5. */
  @Value.Default
  default int leastPeople() {
    return 10;
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableExtractTerms.Builder {
    private static final Pattern STUDY = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final int LEAST_SHIFT = 28;
    private static final int LEAST_GROUP = 5;

    Builder() {}

    /**
     * The terms as described.
     *
     * @throws IllegalArgumentException if the audience is another, the study is no code, or less is
     *     withheld than must be
     */
    @Override
    public ExtractTerms build() {
      ExtractTerms terms = super.build();
      require(
          terms.audience() == Audience.EVALUATOR || terms.audience() == Audience.COMMISSIONER,
          "an extract must be for an evaluator or a commissioner but is for a "
              + terms.audience().title());
      require(
          STUDY.matcher(terms.study()).matches(),
          "a study must be a code of capital letters, digits and hyphens, of at most 40 characters");
      require(
          terms.mostDaysShifted() >= LEAST_SHIFT,
          "dates must be shifted by at least 28 days but are by " + terms.mostDaysShifted());
      require(
          terms.leastPeople() >= LEAST_GROUP,
          "groups must have at least 5 people but have " + terms.leastPeople());
      return terms;
    }

    private static void require(boolean holds, String otherwise) {
      if (!holds) {
        throw new IllegalArgumentException(otherwise);
      }
    }
  }
}
