package org.cobi.playground.diary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.cobi.scheduling.calendar.UidKey;

/** The secret from which the names of entries are made, in a file that only its owner can read. */
public final class KeyFile {
  private static final int BYTES = 32;

  private KeyFile() {}

  /**
   * The key in that file. Where there is none, one is drawn and kept there.
   *
   * @throws IllegalArgumentException if the file is too short to be a key
   */
  public static UidKey at(Path file) throws IOException {
    try {
      return UidKey.of(Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      byte[] secret = new byte[BYTES];
      new SecureRandom().nextBytes(secret);
      createForOwner(file);
      Files.write(file, secret, StandardOpenOption.WRITE);
      return UidKey.of(secret);
    }
  }

  private static void createForOwner(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?> ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(file, posix ? new FileAttribute<?>[] {ownerOnly} : new FileAttribute<?>[0]);
  }
}
