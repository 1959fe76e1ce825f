package org.cobi.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cobi.evidence.chain.ChainEntry;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.HashChain;
import org.cobi.evidence.document.Members;
import org.cobi.evidence.sealing.Opened;
import org.cobi.evidence.sealing.Sealing;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.person.Actor;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.model.person.Role;
import org.cobi.model.programme.DefinitionRef;
import org.cobi.workflow.CommandId;
import org.cobi.workflow.Journal;
import org.cobi.workflow.JournalEntry;
import org.cobi.workflow.Submission;
import org.cobi.workflow.episode.EpisodeId;

/**
 * The journal of an episode as a chain of sealed entries.
 *
 * <p>What stays readable is written here by name: the kind of entry, the episode, its place in the
 * journal, the command's id and when it was recorded. Everything else, present and future, is
 * personal: who recorded it, what was asked, and every event.
 *
 * @param chain the chain
 * @param sealing how the personal part is sealed
 */
public record JournalEvidence(HashChain chain, Sealing sealing) {
  static final String KIND = "journal-entry";

  /**
   * The chain entry of a journal entry, following a head.
   *
   * @param subject the person whom the episode is about
   * @throws org.cobi.evidence.sealing.SubjectErasedException if the person was erased
   */
  public ChainEntry append(ChainHead head, DataSubjectRef subject, JournalEntry entry) {
    return chain.append(head, sealing.seal(head, subject, clear(entry), personal(entry)));
  }

  private static JsonObject clear(JournalEntry entry) {
    Submission submission = entry.submission();
    return JsonObject.of(
        Map.of(
            "kind", JsonText.of(KIND),
            "episode", JsonText.of(submission.episode().value()),
            "sequence", JsonNumber.of(entry.sequence()),
            "id", JsonText.of(submission.id().value()),
            "recordedAt", JsonText.of(submission.recordedAt().toString())));
  }

  private static JsonObject personal(JournalEntry entry) {
    Map<String, JsonValue> personal = new LinkedHashMap<>();
    entry.submission().recordedBy().ifPresent(by -> personal.put("recordedBy", tree(by)));
    personal.put("command", CobiJson.COMMAND.tree(entry.submission().command()));
    personal.put("events", JsonList.of(entry.events().stream().map(CobiJson.EVENT::tree).toList()));
    return JsonObject.of(personal);
  }

  static JsonObject tree(Actor actor) {
    return JsonObject.of(
        Map.of(
            "role", JsonText.of(actor.role().name()),
            "reference", JsonText.of(actor.reference())));
  }

  static Actor actor(JsonValue tree) {
    Members members = Members.of(tree, "an actor").mustBeExactly("role", "reference");
    return Actor.of(members.code("role", Role.values()), members.text("reference"));
  }

  /**
   * The journal that the entries hold; empty once the person was erased. Entries of another kind,
   * such as a tombstone, are passed over. Verify the chain first: reading proves nothing.
   *
   * @throws IllegalArgumentException if an entry is no entry of this journal
   */
  public Optional<Journal> journal(
      EpisodeId episode, DefinitionRef programme, List<ChainEntry> entries) {
    List<JournalEntry> journal = new ArrayList<>();
    for (ChainEntry entry : entries) {
      if (Tombstone.isOne(entry)) {
        continue;
      }
      Optional<JournalEntry> read = read(entry);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      journal.add(read.get());
    }
    return Optional.of(new Journal(episode, programme, journal));
  }

  /** The journal entry that a chain entry holds; empty once the person was erased. */
  public Optional<JournalEntry> read(ChainEntry entry) {
    Opened opened = sealing.open(entry);
    Members clear =
        new Members(opened.clear(), "the readable part of an entry")
            .mustBeExactly("kind", "episode", "sequence", "id", "recordedAt")
            .mustSay("kind", KIND);
    return opened.personal().map(personal -> entry(clear, personal));
  }

  private static JournalEntry entry(Members clear, JsonObject personal) {
    Members members = new Members(personal, "the personal part of an entry");
    Submission submission =
        Submission.builder()
            .id(CommandId.of(clear.text("id")))
            .episode(EpisodeId.of(clear.text("episode")))
            .recordedAt(clear.moment("recordedAt"))
            .recordedBy(personal.member("recordedBy").map(JournalEvidence::actor))
            .command(CobiJson.COMMAND.read(members.object("command")))
            .build();
    return new JournalEntry(
        clear.whole("sequence"),
        submission,
        members.list("events").elements().stream().map(CobiJson.EVENT::read).toList());
  }
}
