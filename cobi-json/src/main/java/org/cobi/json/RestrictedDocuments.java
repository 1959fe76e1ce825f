package org.cobi.json;

import java.util.List;
import org.cobi.json.vocabulary.RestrictedFiles;
import org.cobi.workflow.restricted.RestrictedFile;

/**
 * The documents of the victim's side. They have a list of their own, apart from {@link Documents},
 * because a host keeps them apart, too: no document there can hold one, and {@code CobiModule}
 * refuses to write or read any restricted type, so that none slips into an answer by accident.
 */
public final class RestrictedDocuments {
  /** A restricted file. */
  public static final DocumentType<RestrictedFile> FILE =
      new DocumentType<>(
          new SchemaName("cobi-restricted-file", 1),
          "What the victim's side has entered, in order; kept where only that side and the police"
              + " can read.",
          RestrictedFile.class,
          RestrictedFiles.FILE,
          Upcasters.RELEASED);

  /** All of them. */
  public static final List<DocumentType<?>> ALL = List.of(FILE);

  private RestrictedDocuments() {}
}
