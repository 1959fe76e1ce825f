package org.cobi.evidence.sealing;

import java.util.Optional;
import javax.crypto.SecretKey;
import org.cobi.model.person.DataSubjectRef;

/**
 * The host's key store: one AES key of 256 bits for each person.
 *
 * <p>It makes a person's key when the person's first record is made, and never a second one: a key
 * that was destroyed must stay destroyed. Keys belong outside the backups of what they seal; a key
 * in a backup is a record that was not erased.
 */
public interface SubjectKeys {

  /** The person's key; empty if it was never made or was destroyed. */
  Optional<SecretKey> keyOf(DataSubjectRef subject);

  /** Destroys the person's key for good, in every copy. Does nothing if there is none. */
  void destroy(DataSubjectRef subject);
}
