package org.cobi.model.restricted;

import org.cobi.model.CobiStyle;
import org.cobi.model.person.ParticipantRef;
import org.immutables.value.Value;

/** Two participants who are kept apart because they are linked to the same victim. Never prints. */
@Value.Immutable
@CobiStyle
public sealed interface LinkedPeople permits ImmutableLinkedPeople {

  /** The entry of the restricted file that links them. */
  @Value.Redacted
  RestrictedRef reference();

  /** One of them. */
  @Value.Redacted
  ParticipantRef one();

  /** The other. */
  @Value.Redacted
  ParticipantRef other();

  /** Whether it is about this participant. */
  default boolean isAbout(ParticipantRef participant) {
    return one().equals(participant) || other().equals(participant);
  }

  /**
   * Who is to be kept away from this participant.
   *
   * @throws IllegalArgumentException if it is not about this participant
   */
  default ParticipantRef awayFrom(ParticipantRef participant) {
    if (!isAbout(participant)) {
      throw new IllegalArgumentException("the two people must include the one who was asked about");
    }
    return one().equals(participant) ? other() : one();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableLinkedPeople.Builder {
    Builder() {}

    /**
     * The two.
     *
     * @throws IllegalArgumentException if they are the same person
     */
    @Override
    public LinkedPeople build() {
      LinkedPeople linked = super.build();
      if (linked.one().equals(linked.other())) {
        throw new IllegalArgumentException("two linked people must not be the same person");
      }
      return linked;
    }
  }
}
