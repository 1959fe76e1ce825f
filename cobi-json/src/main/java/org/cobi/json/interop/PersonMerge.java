package org.cobi.json.interop;

import java.util.Optional;
import org.cobi.json.CobiJsonException;
import org.cobi.json.description.Shape;
import org.cobi.json.description.TextShape;
import org.cobi.model.person.CaseReferenceNumber;

/**
 * Two records of one person became one, or such a merge was undone. A host moves its own references
 * along: nothing in an episode changes, because an episode knows a person by an opaque reference.
 *
 * @param kind whether they became one or two
 * @param from the number whose cases move
 * @param to the number that has them from here on
 */
public record PersonMerge(Kind kind, CaseReferenceNumber from, CaseReferenceNumber to) {
  private static final String MERGED = "probation-case.merge.completed";
  private static final String UNMERGED = "probation-case.unmerge.completed";

  private static final CaseReferenceNumber NOBODY = CaseReferenceNumber.of("A000000");

  private static final Shape<CaseReferenceNumber> NUMBER =
      TextShape.of(
          "a case reference number", CaseReferenceNumber::parse, CaseReferenceNumber::value);

  /** Whether two records became one or one became two. */
  public enum Kind {
    /** The cases of one number are now those of the other. */
    MERGED,
    /** A merge was undone: cases under the number must be divided between both by hand. */
    UNMERGED
  }

  /**
   * The merge that an event tells of; empty if it tells of something else.
   *
   * @throws CobiJsonException if it tells of a merge and does not say of which numbers
   */
  public static Optional<PersonMerge> from(DomainEvent event) {
    return switch (event.eventType()) {
      case MERGED -> Optional.of(read(event, Kind.MERGED, "sourceCRN", "targetCRN"));
      case UNMERGED -> Optional.of(read(event, Kind.UNMERGED, "unmergedCRN", "reactivatedCRN"));
      default -> Optional.empty();
    };
  }

  private static PersonMerge read(DomainEvent event, Kind kind, String from, String to) {
    return ForeignObject.read(
        event.additionalInformation(),
        "an object",
        information ->
            new PersonMerge(
                kind,
                information.required(from, NUMBER, NOBODY),
                information.required(to, NUMBER, NOBODY)));
  }

  /** Says what happened and not to whom. */
  @Override
  public String toString() {
    return "PersonMerge[" + kind + "]";
  }
}
