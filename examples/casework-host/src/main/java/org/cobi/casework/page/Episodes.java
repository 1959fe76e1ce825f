package org.cobi.casework.page;

import java.util.List;
import org.cobi.casework.Casework;
import org.cobi.casework.store.Counted;
import org.cobi.casework.store.Journals;
import org.cobi.casework.store.Registered;
import org.cobi.casework.store.Snapshots;
import org.cobi.workflow.audit.Access;
import org.cobi.workflow.audit.AccessRequest;
import org.cobi.workflow.audit.AuditReference;
import org.cobi.workflow.audit.AuditedAccess;
import org.cobi.workflow.audit.Operation;
import org.springframework.stereotype.Component;

/** The whole caseload for a reader, recorded first. */
@Component
class Episodes {
  private final Journals journals;
  private final Snapshots snapshots;
  private final AuditedAccess access;
  private final Casework casework;

  Episodes(Journals journals, Snapshots snapshots, AuditedAccess access, Casework casework) {
    this.journals = journals;
    this.snapshots = snapshots;
    this.access = access;
    this.casework = casework;
  }

  /**
   * Every episode as it stands.
   *
   * @throws NotForThisReaderException if episodes are not for this reader
   */
  List<Counted> seenBy(Reader reader) {
    if (!reader.seesEpisodes()) {
      throw new NotForThisReaderException();
    }
    List<Registered> all = journals.all();
    if (all.isEmpty()) {
      return List.of();
    }
    AccessRequest request =
        AccessRequest.builder()
            .operation(Operation.CONSULTATION)
            .at(casework.now())
            .context(reader.atWork())
            .references(all.stream().map(one -> AuditReference.episode(one.episode())).toList())
            .build();
    Access<List<Counted>> answer =
        access.request(request, () -> all.stream().map(snapshots::of).toList());
    return answer.value().orElseThrow(NotRecordedException::new);
  }
}
