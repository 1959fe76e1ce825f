package org.cobi.json.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cobi.json.CaseloadDocument;
import org.cobi.json.DocumentType;
import org.cobi.json.Documents;
import org.cobi.json.EpisodeDocument;
import org.cobi.json.description.Mapped;
import org.cobi.json.vocabulary.Types;
import org.cobi.json.vocabulary.Types.Typed;
import org.cobi.json.vocabulary.Vocabulary;
import org.cobi.scheduling.caseload.Caseload;
import org.cobi.workflow.Journal;

/** Every type of ours that a host's mapper may meet, with how it is written. */
public final class HostTypes {
  private static final String OURS = "org.cobi.";

  /** What is in these packages is of the victim's side. */
  private static final Set<String> RESTRICTED =
      Set.of("org.cobi.model.restricted", "org.cobi.workflow.restricted");

  private static final Typed<Journal> JOURNAL =
      new Typed<>(
          Journal.class,
          new Mapped<>(Documents.EPISODE.shape(), EpisodeDocument::journal, EpisodeDocument::of));

  private static final Typed<Caseload> CASELOAD =
      new Typed<>(
          Caseload.class,
          new Mapped<>(
              Documents.CASELOAD.shape(), CaseloadDocument::caseload, CaseloadDocument::of));

  private static final List<Typed<?>> ALL =
      Stream.of(
              Documents.ALL.stream().map(HostTypes::typed),
              Stream.of(JOURNAL, CASELOAD),
              Types.ALL.stream())
          .<Typed<?>>flatMap(all -> all)
          .toList();

  private static final Set<String> SHOWN = Vocabulary.of(ALL.stream().map(Typed::shape));

  private HostTypes() {}

  /** Whether a name is of our vocabulary, so that messages may show it. */
  public static boolean isShown(String name) {
    return SHOWN.contains(name);
  }

  private static <T> Typed<T> typed(DocumentType<T> document) {
    return new Typed<>(document.type(), document.shape());
  }

  /** All of them. */
  public static List<Typed<?>> all() {
    return ALL;
  }

  /** How values of a class are written; empty for every class that is not ours. */
  public static Optional<HostType<?>> find(Class<?> type) {
    if (!type.getName().startsWith(OURS)) {
      return Optional.empty();
    }
    if (RESTRICTED.contains(type.getPackageName())) {
      return Optional.of(new HostType<>(Object.class, type, RefusedShape.SHAPE));
    }
    return ALL.stream()
        .filter(typed -> typed.type().isAssignableFrom(type))
        .findFirst()
        .map(typed -> HostType.of(typed, type));
  }
}
