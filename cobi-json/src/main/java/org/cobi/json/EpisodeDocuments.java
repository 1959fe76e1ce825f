package org.cobi.json;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import org.cobi.json.description.ObjectShape;
import org.cobi.json.vocabulary.Episodes;
import org.cobi.json.vocabulary.Journals;
import org.cobi.json.vocabulary.Programmes;
import org.cobi.json.vocabulary.Snapshots;

/** How an episode's journal and snapshot are written. */
final class EpisodeDocuments {
  static final ObjectShape<EpisodeDocument> EPISODE =
      ObjectShape.of(
          "an episode",
          required("episode", Episodes.ID, (EpisodeDocument whole) -> whole.journal().episode())
              .meaning("which episode it is"),
          required(
                  "programme",
                  Programmes.REFERENCE,
                  (EpisodeDocument whole) -> whole.journal().programme())
              .meaning("the definition it is pinned to"),
          required(
                  "entries",
                  Journals.ENTRIES,
                  (EpisodeDocument whole) -> Journals.entriesOf(whole.journal()))
              .meaning("each accepted command with its events, in order"),
          optional("snapshot", Snapshots.EPISODE, EpisodeDocument::snapshot)
              .meaning("what the journal adds up to; it may be left out"),
          (episode, programme, entries, snapshot) ->
              new EpisodeDocument(Journals.journal(episode, programme, entries), snapshot));

  private EpisodeDocuments() {}
}
