package org.cobi.workflow.command;

import java.util.Optional;
import java.util.stream.Stream;
import org.cobi.model.session.NoteRef;
import org.cobi.model.session.SessionSlot;

/** A command that wants a session to be held at some time. */
public interface ProposesSlots {

  /** The slots that it names, in the order given. */
  Stream<SessionSlot> proposedSlots();

  /** The hand-over note, where another practitioner takes over. */
  Optional<NoteRef> handoverNote();
}
