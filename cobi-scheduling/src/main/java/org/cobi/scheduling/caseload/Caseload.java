package org.cobi.scheduling.caseload;

import java.time.LocalDate;
import java.util.List;
import org.cobi.model.CobiStyle;
import org.cobi.model.person.Place;
import org.immutables.value.Value;

/**
 * Everybody who needs a series, and everything there is to meet it. Start here.
 *
 * <p>What is built keeps its promises: {@code build()} looks at the whole and refuses it with every
 * problem at once ({@link InvalidCaseloadException}).
 */
@Value.Immutable
@CobiStyle
public sealed interface Caseload permits ImmutableCaseload {

  /** What the caseload is called; a code of the host's, never a person's name. */
  String name();

  /** The days and the grid. */
  PlanningCalendar calendar();

  /** The last funded day; no session is held after it. */
  LocalDate fundingEnd();

  /** The offices. */
  List<Place> offices();

  /** The practitioners. */
  List<PractitionerWeek> practitioners();

  /** The people, each with the series that they need. */
  List<SeriesNeed> people();

  /** Says how many of each there are, and nothing about anybody. */
  default String words() {
    return people().size()
        + " people, "
        + practitioners().size()
        + " practitioners, "
        + offices().size()
        + " offices";
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableCaseload.Builder {
    Builder() {}

    /**
     * The caseload as described.
     *
     * @throws InvalidCaseloadException if anything in it contradicts itself; it lists everything
     */
    @Override
    public Caseload build() {
      Caseload caseload = super.build();
      List<CaseloadProblem> problems = CaseloadCheck.problemsOf(caseload);
      if (!problems.isEmpty()) {
        throw new InvalidCaseloadException(problems);
      }
      return caseload;
    }
  }
}
