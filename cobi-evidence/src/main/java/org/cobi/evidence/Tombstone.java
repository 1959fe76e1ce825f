package org.cobi.evidence;

import java.time.Instant;
import java.util.Map;
import org.cobi.evidence.chain.ChainEntry;
import org.cobi.evidence.document.Members;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.model.person.Actor;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.person.Role;
import org.cobi.model.rule.ReasonCode;

/**
 * What is left in the chain of somebody who was erased: that it happened, when, who decided it and
 * why. It names the person by the opaque reference alone, and it is never sealed.
 *
 * @param subject who was erased
 * @param erasedAt when
 * @param decidedBy who decided it
 * @param reason why, as a code
 */
public record Tombstone(
    DataSubjectRef subject, Instant erasedAt, Actor decidedBy, ReasonCode reason) {
  private static final String FORMAT = "cobi-tombstone/1";

  /** The body of its chain entry. */
  JsonObject body() {
    return JsonObject.of(
        Map.of(
            "format", JsonText.of(FORMAT),
            "subject", JsonText.of(subject.value()),
            "erasedAt", JsonText.of(erasedAt.toString()),
            "decidedBy", JsonText.of(decidedBy.reference()),
            "role", JsonText.of(decidedBy.role().name()),
            "reason", JsonText.of(reason.value())));
  }

  /** Whether a chain entry is one. */
  public static boolean isOne(ChainEntry entry) {
    return entry.body().member("format").filter(JsonText.of(FORMAT)::equals).isPresent();
  }

  /**
   * The tombstone that a chain entry holds.
   *
   * @throws IllegalArgumentException if it holds none
   */
  public static Tombstone read(ChainEntry entry) {
    Members members =
        Members.of(entry.body(), "a tombstone")
            .mustBeExactly("format", "subject", "erasedAt", "decidedBy", "role", "reason")
            .mustSay("format", FORMAT);
    return new Tombstone(
        DataSubjectRef.of(members.text("subject")),
        members.moment("erasedAt"),
        Actor.of(members.code("role", Role.values()), members.text("decidedBy")),
        ReasonCode.of(members.text("reason")));
  }
}
