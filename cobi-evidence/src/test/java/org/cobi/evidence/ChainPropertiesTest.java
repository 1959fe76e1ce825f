package org.cobi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cobi.evidence.chain.ChainEntry;
import org.cobi.evidence.chain.ChainHead;
import org.cobi.evidence.chain.ChainId;
import org.cobi.evidence.chain.Fault;
import org.cobi.evidence.chain.HashChain;
import org.cobi.evidence.chain.Verification;
import org.cobi.evidence.chain.Verification.Broken;
import org.cobi.evidence.sealing.NonceSource;
import org.cobi.evidence.sealing.Sealing;
import org.cobi.json.CobiJson;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonText;
import org.cobi.model.person.DataSubjectRef;
import org.cobi.workflow.JournalEntry;
import org.junit.jupiter.api.Test;

/** Any change to any entry of any chain is noticed, and the first broken entry is named. */
class ChainPropertiesTest {
  private static final DataSubjectRef SUBJECT = DataSubjectRef.of("subject-1");
  private static final int JOURNALS = 40;
  private static final int CHANGES = 50;

  private final KeysInMemory keys = new KeysInMemory().with(SUBJECT);

  @Test
  void an_unchanged_journal_verifies_and_reads_back_as_it_was() {
    int entries = 0;
    for (long seed = 0; seed < JOURNALS; seed++) {
      RandomJournal random = RandomJournal.of(seed);
      JournalEvidence evidence = evidence(seed);
      List<ChainEntry> chain = chainOf(random, evidence);

      assertThat(evidence.chain().verifyLines(lines(chain), heads(chain, 1)))
          .isEqualTo(new Verification.Intact(chain.get(chain.size() - 1).head()));
      assertThat(evidence.journal(random.journal().episode(), random.journal().programme(), chain))
          .contains(random.journal());
      entries += chain.size();
    }
    assertThat(entries).isGreaterThan(JOURNALS * 5);
  }

  @Test
  void any_changed_character_is_noticed_in_the_entry_where_it_stands() {
    Random random = new Random(1);
    Map<Fault, Integer> found = new HashMap<>();
    for (long seed = 0; seed < JOURNALS; seed++) {
      JournalEvidence evidence = evidence(seed);
      List<String> lines = lines(chainOf(RandomJournal.of(seed), evidence));
      for (int change = 0; change < CHANGES; change++) {
        List<String> changed = new ArrayList<>(lines);
        int place = 1 + random.nextInt(lines.size());
        changed.set(place - 1, withOtherCharacter(lines.get(place - 1), random));

        Broken broken = broken(evidence.chain().verifyLines(changed, List.of()));
        assertThat(broken.first()).isEqualTo(broken.last()).isEqualTo(place);
        found.merge(broken.fault(), 1, Integer::sum);
      }
    }
    assertThat(found).containsKeys(Fault.EDITED, Fault.UNREADABLE);
  }

  @Test
  void an_entry_that_is_taken_out_is_named_and_the_last_one_against_a_kept_head() {
    int tails = 0;
    Random random = new Random(2);
    for (long seed = 0; seed < JOURNALS; seed++) {
      JournalEvidence evidence = evidence(seed);
      List<ChainEntry> chain = chainOf(RandomJournal.of(seed), evidence);
      for (int place = 1; place <= chain.size(); place++) {
        List<ChainEntry> changed = new ArrayList<>(chain);
        changed.remove(place - 1);
        boolean isTail = place == chain.size();
        tails += isTail ? 1 : 0;

        assertThat(evidence.chain().verify(changed, heads(chain, 1 + random.nextInt(5))))
            .isEqualTo(new Broken(place, place, isTail ? Fault.CUT_OFF : Fault.MISSING));
        assertThat(evidence.chain().verify(changed, List.of()).isIntact())
            .as("without a kept head")
            .isEqualTo(isTail);
      }
    }
    assertThat(tails).isEqualTo(JOURNALS);
  }

  @Test
  void a_tail_that_is_cut_off_is_named_by_its_first_entry() {
    for (long seed = 0; seed < JOURNALS; seed++) {
      JournalEvidence evidence = evidence(seed);
      List<ChainEntry> chain = chainOf(RandomJournal.of(seed), evidence);
      for (int left = 0; left < chain.size(); left++) {
        assertThat(evidence.chain().verify(chain.subList(0, left), lastHead(chain)))
            .isEqualTo(new Broken(left + 1L, left + 1L, Fault.CUT_OFF));
      }
    }
  }

  @Test
  void two_entries_that_change_places_are_named_by_the_first() {
    for (long seed = 0; seed < JOURNALS; seed++) {
      JournalEvidence evidence = evidence(seed);
      List<ChainEntry> chain = chainOf(RandomJournal.of(seed), evidence);
      for (int place = 1; place < chain.size(); place++) {
        List<ChainEntry> changed = new ArrayList<>(chain);
        Collections.swap(changed, place - 1, place);

        assertThat(evidence.chain().verify(changed, List.of()))
            .isEqualTo(new Broken(place, place, Fault.OUT_OF_ORDER));
      }
    }
  }

  @Test
  void a_copy_of_an_entry_put_in_anywhere_is_named() {
    for (long seed = 0; seed < JOURNALS; seed++) {
      JournalEvidence evidence = evidence(seed);
      List<ChainEntry> chain = chainOf(RandomJournal.of(seed), evidence);
      for (int place = 1; place <= chain.size() + 1; place++) {
        List<ChainEntry> changed = new ArrayList<>(chain);
        int copied = (int) (seed % chain.size()) + 1;
        changed.add(place - 1, chain.get(copied - 1));

        Broken broken = broken(evidence.chain().verify(changed, lastHead(chain)));
        // Of two equal neighbours either may be called the copy.
        assertThat(broken.first())
            .as("copy of %s put in at %s", copied, place)
            .isBetween((long) Math.min(place, place == copied + 1 ? copied : place), (long) place);
      }
    }
  }

  @Test
  void a_forged_entry_with_a_hash_of_its_own_is_named_against_a_kept_head() {
    int forged = 0;
    for (long seed = 0; seed < JOURNALS; seed++) {
      JournalEvidence evidence = evidence(seed);
      List<ChainEntry> chain = chainOf(RandomJournal.of(seed), evidence);
      for (int place = 1; place <= chain.size(); place++) {
        ChainEntry forgery = forgery(evidence.chain(), chain, place);
        List<ChainEntry> replaced = new ArrayList<>(chain);
        replaced.set(place - 1, forgery);
        List<ChainEntry> putIn = new ArrayList<>(chain);
        putIn.add(place - 1, forgery);

        Broken edited = broken(evidence.chain().verify(replaced, heads(chain, 1)));
        assertThat(edited.first()).as("replaced").isEqualTo(place).isEqualTo(edited.last());
        if (place < chain.size()) {
          assertThat(evidence.chain().verify(replaced, lastHead(chain)))
              .as("the last head vouches for what follows the forgery")
              .isEqualTo(new Broken(place, place, Fault.EDITED));
          assertThat(evidence.chain().verify(replaced, List.of()))
              .as("nobody vouches for either side of the break")
              .isEqualTo(new Broken(place + 1L, place + 1L, Fault.NOT_LINKED));
        }
        Broken inserted = broken(evidence.chain().verify(putIn, lastHead(chain)));
        assertThat(inserted).as("put in").isEqualTo(new Broken(place, place, Fault.INSERTED));
        forged++;
      }
    }
    assertThat(forged).isGreaterThan(JOURNALS * 5);
  }

  @Test
  void a_chain_that_is_written_anew_is_placed_between_two_kept_heads() {
    for (long seed = 0; seed < JOURNALS; seed++) {
      JournalEvidence evidence = evidence(seed);
      List<ChainEntry> chain = chainOf(RandomJournal.of(seed), evidence);
      for (int from = 1; from <= chain.size(); from++) {
        List<ChainEntry> anew = rewritten(evidence.chain(), chain, from);

        assertThat(evidence.chain().verify(anew, List.of()).isIntact())
            .as("without a kept head nobody can tell")
            .isTrue();
        Broken broken = broken(evidence.chain().verify(anew, heads(chain, 3)));
        assertThat(broken.fault()).isEqualTo(Fault.REWRITTEN);
        assertThat((long) from).isBetween(broken.first(), broken.last());
        assertThat(broken.last() - broken.first()).isLessThan(3);
      }
    }
  }

  @Test
  void each_part_of_an_entry_is_in_its_hash() {
    JournalEvidence evidence = evidence(1);
    List<ChainEntry> chain = chainOf(RandomJournal.of(1), evidence);
    ChainEntry entry = chain.get(1);
    List<ChainEntry> forged =
        List.of(
            new ChainEntry(
                entry.chain(), 3, entry.algorithm(), entry.previous(), entry.body(), entry.hash()),
            new ChainEntry(
                entry.chain(), 2, entry.algorithm(), entry.hash(), entry.body(), entry.hash()),
            new ChainEntry(
                entry.chain(),
                2,
                entry.algorithm(),
                entry.previous(),
                chain.get(2).body(),
                entry.hash()),
            new ChainEntry(
                entry.chain(),
                2,
                entry.algorithm(),
                entry.previous(),
                entry.body(),
                chain.get(2).hash()));
    for (ChainEntry forgery : forged) {
      List<ChainEntry> changed = new ArrayList<>(chain);
      changed.set(1, forgery);

      assertThat(evidence.chain().verify(changed, List.of()))
          .isEqualTo(new Broken(2, 2, Fault.EDITED));
    }
    ChainEntry renamed =
        new ChainEntry(
            ChainId.of("chain-2"),
            2,
            entry.algorithm(),
            entry.previous(),
            entry.body(),
            entry.hash());
    HashChain other = HashChain.of(ChainId.of("chain-2"));
    assertThat(
            other.verify(
                List.of(other.append(other.beginning(), entry.body()), renamed), List.of()))
        .isEqualTo(new Broken(2, 2, Fault.EDITED));
  }

  @Test
  void an_entry_of_another_chain_is_no_entry_of_this_one() {
    JournalEvidence evidence = evidence(1);
    List<ChainEntry> chain = chainOf(RandomJournal.of(1), evidence);
    List<ChainEntry> other = chainOf(RandomJournal.of(1), evidence(2));
    List<ChainEntry> changed = new ArrayList<>(chain);
    changed.set(2, other.get(2));

    assertThat(evidence.chain().verify(changed, List.of()))
        .isEqualTo(new Broken(3, 3, Fault.FOREIGN));
  }

  // The words of these tests

  private JournalEvidence evidence(long seed) {
    Random nonces = new Random(seed);
    NonceSource counted =
        () -> {
          byte[] nonce = new byte[12];
          nonces.nextBytes(nonce);
          return nonce;
        };
    return new JournalEvidence(
        HashChain.of(ChainId.of("chain-" + seed)), Sealing.with(keys, counted));
  }

  private static List<ChainEntry> chainOf(RandomJournal random, JournalEvidence evidence) {
    List<ChainEntry> chain = new ArrayList<>();
    ChainHead head = evidence.chain().beginning();
    for (JournalEntry entry : random.journal().entries()) {
      ChainEntry next = evidence.append(head, SUBJECT, entry);
      chain.add(next);
      head = next.head();
    }
    assertThat(chain).hasSizeGreaterThan(3);
    return chain;
  }

  private static List<String> lines(List<ChainEntry> chain) {
    return chain.stream().map(ChainEntry::write).toList();
  }

  /** Every so many heads, the last one always. */
  private static List<ChainHead> heads(List<ChainEntry> chain, int every) {
    return Stream.concat(
            IntStream.rangeClosed(1, chain.size())
                .filter(place -> place % every == 0)
                .mapToObj(place -> chain.get(place - 1).head()),
            lastHead(chain).stream())
        .distinct()
        .toList();
  }

  private static List<ChainHead> lastHead(List<ChainEntry> chain) {
    return List.of(chain.get(chain.size() - 1).head());
  }

  private static String withOtherCharacter(String line, Random random) {
    int index = random.nextInt(line.length());
    char other = (char) (' ' + random.nextInt(95));
    while (other == line.charAt(index)) {
      other = (char) (' ' + random.nextInt(95));
    }
    return line.substring(0, index) + other + line.substring(index + 1);
  }

  private static ChainEntry forgery(HashChain chain, List<ChainEntry> entries, int place) {
    ChainHead before = place == 1 ? chain.beginning() : entries.get(place - 2).head();
    JsonObject forged = JsonObject.of(Map.of("forged", JsonText.of("at " + place)));
    return chain.append(before, forged);
  }

  private static List<ChainEntry> rewritten(HashChain chain, List<ChainEntry> entries, int from) {
    List<ChainEntry> anew = new ArrayList<>(entries.subList(0, from - 1));
    anew.add(forgery(chain, entries, from));
    for (ChainEntry old : entries.subList(from, entries.size())) {
      anew.add(chain.append(anew.get(anew.size() - 1).head(), old.body()));
    }
    assertThat(CobiJson.write(anew.get(from - 1).body())).contains("forged");
    return anew;
  }

  private static Broken broken(Verification verification) {
    assertThat(verification).isInstanceOf(Broken.class);
    return (Broken) verification;
  }
}
