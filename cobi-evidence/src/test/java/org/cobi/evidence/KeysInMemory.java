package org.cobi.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.cobi.evidence.sealing.SubjectKeys;
import org.cobi.model.person.DataSubjectRef;

/** A key store for tests: its keys come from a seed. */
final class KeysInMemory implements SubjectKeys {
  private final Map<DataSubjectRef, SecretKey> keys = new HashMap<>();
  private final Random random = new Random(256);

  KeysInMemory with(DataSubjectRef subject) {
    byte[] key = new byte[32];
    random.nextBytes(key);
    keys.put(subject, new SecretKeySpec(key, "AES"));
    return this;
  }

  @Override
  public Optional<SecretKey> keyOf(DataSubjectRef subject) {
    return Optional.ofNullable(keys.get(subject));
  }

  @Override
  public void destroy(DataSubjectRef subject) {
    keys.remove(subject);
  }
}
