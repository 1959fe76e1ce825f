package org.cobi.evidence;

import java.time.Instant;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.HashChain;
import org.cobi.evidence.sealing.SubjectKeys;
import org.cobi.model.time.LondonTime;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessContext;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;
import org.cobi.workflow.retention.ErasureDecision;
import org.cobi.workflow.retention.ErasureOrder;
import org.cobi.workflow.retention.ErasureRequest;
import org.cobi.workflow.retention.RetentionFile;
import org.cobi.workflow.retention.RetentionTable;

/**
 * Erases a person by destroying the key under which everything personal was sealed.
 *
 * <p>The rules are asked at that very moment, the record is written, the key is destroyed, and a
 * tombstone is handed back for the chain. No byte of the chain changes, so it verifies as before.
 * If the host stops between the destruction and the storing of the tombstone, it asks again: a key
 * that is gone already is no obstacle. An attempt that is refused is recorded, too: as a
 * consultation, because its reasons tell how things stand.
 *
 * @param chain the chain in which the person's records are
 * @param keys the host's key store
 * @param access how it is recorded
 */
public record Erasure(HashChain chain, SubjectKeys keys, AuditedAccess access) {

  /**
   * The person is erased, or everything that stands in the way is said and nothing has changed.
   *
   * @param head the head that the tombstone follows
   * @throws IllegalArgumentException if the request is of another London day than {@code at}: a
   *     decision of yesterday knows nothing of a legal hold of today
   * @throws IllegalStateException if the key store still has the key afterwards
   */
  public Access<Erased> carryOut(
      RetentionFile file,
      ErasureRequest request,
      RetentionTable table,
      ChainHead head,
      AccessContext context,
      Instant at) {
    if (!request.on().equals(LondonTime.dayOf(at))) {
      throw new IllegalArgumentException(
          "an erasure must be decided on the day on which it is carried out but is of another");
    }
    ErasureDecision decision = file.decide(request, table);
    AccessRequest asked =
        AccessRequest.builder()
            .operation(Operation.ERASURE)
            .at(at)
            .context(context)
            .addReferences(AuditReference.dataSubject(file.subject()))
            .build();
    return decision instanceof ErasureDecision.Permitted permitted
        ? access.request(asked, () -> erased(file, permitted.order(), head, at))
        : access.refuse(asked, decision.reasons());
  }

  private Erased erased(RetentionFile file, ErasureOrder order, ChainHead head, Instant at) {
    keys.destroy(order.subject());
    if (keys.keyOf(order.subject()).isPresent()) {
      throw new IllegalStateException("the key store still has the key that it was to destroy");
    }
    Tombstone tombstone = new Tombstone(order.subject(), at, order.decidedBy(), order.reason());
    return new Erased(file.erased(order), chain.append(head, tombstone.body()));
  }
}
