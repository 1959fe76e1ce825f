package org.cobi.json;

import java.util.List;
import java.util.Set;
import org.cobi.json.description.Anything;
import org.cobi.json.syntax.DocumentText;
import org.cobi.json.tree.JsonValue;
import org.cobi.json.vocabulary.Audits;
import org.cobi.json.vocabulary.Commands;
import org.cobi.json.vocabulary.Decisions;
import org.cobi.json.vocabulary.Duties;
import org.cobi.json.vocabulary.Events;
import org.cobi.json.vocabulary.Orders;
import org.cobi.json.vocabulary.People;
import org.cobi.json.vocabulary.Policies;
import org.cobi.json.vocabulary.Programmes;
import org.cobi.json.vocabulary.Referrals;
import org.cobi.json.vocabulary.Relapses;
import org.cobi.json.vocabulary.Sessions;
import org.cobi.json.vocabulary.SubjectExports;
import org.cobi.model.duty.Duty;
import org.cobi.model.order.Order;
import org.cobi.model.person.Practitioner;
import org.cobi.model.programme.LocalPolicy;
import org.cobi.model.programme.ProgrammeDefinition;
import org.cobi.model.referral.Referral;
import org.cobi.model.relapse.Relapse;
import org.cobi.model.rule.Violation;
import org.cobi.model.session.Session;
import org.cobi.model.time.Deadline;
import org.cobi.workflow.Decision;
import org.cobi.workflow.Explanation;
import org.cobi.workflow.audit.AuditRecord;
import org.cobi.workflow.command.EpisodeCommand;
import org.cobi.workflow.episode.Episode;
import org.cobi.workflow.episode.EpisodeEvent;
import org.cobi.workflow.rules.Forecast;
import org.cobi.workflow.subjectaccess.SubjectExport;
import org.cobi.workflow.view.Views;

/**
 * Every kind of document, each as a constant that reads and writes: {@code
 * CobiJson.COMMAND.read(text)}.
 *
 * <p>Properties have the names of Java's accessors, codes those of their constants. What is empty
 * is left out. A document is at most 1 MiB, and within it a text at most 64 K characters.
 */
public final class CobiJson {
  /** A command under its name: {@code {"command":"record-consent","on":"2018-10-02"}}. */
  public static final Document<EpisodeCommand> COMMAND = new Document<>(Commands.COMMAND);

  /** An event under its name: {@code {"event":"consent-given","on":"2018-10-02"}}. */
  public static final Document<EpisodeEvent> EVENT = new Document<>(Events.EVENT);

  /** A programme definition. */
  public static final Document<ProgrammeDefinition> PROGRAMME_DEFINITION =
      new Document<>(Programmes.DEFINITION);

  /** A local policy. What is left out has its default. */
  public static final Document<LocalPolicy> LOCAL_POLICY = new Document<>(Policies.POLICY);

  /** A referral. */
  public static final Document<Referral> REFERRAL = new Document<>(Referrals.REFERRAL);

  /** An order. */
  public static final Document<Order> ORDER = new Document<>(Orders.ORDER);

  /** A practitioner. */
  public static final Document<Practitioner> PRACTITIONER = new Document<>(People.PRACTITIONER);

  /** An appointment and what became of it. */
  public static final Document<Session> SESSION = new Document<>(Sessions.SESSION);

  /** A relapse. */
  public static final Document<Relapse> RELAPSE = new Document<>(Relapses.RELAPSE);

  /** A duty. */
  public static final Document<Duty> DUTY = new Document<>(Duties.DUTY);

  /** A deadline. */
  public static final Document<Deadline> DEADLINE = new Document<>(Duties.DEADLINE);

  /** Who did what with personal data, by references alone. */
  public static final Document<AuditRecord> AUDIT_RECORD = new Document<>(Audits.RECORD);

  /** One rule that did not hold. */
  public static final Document<Violation> VIOLATION = new Document<>(Decisions.VIOLATION);

  /** What an audience sees of the answer to a command. */
  public static final ShownDocument<Decision> DECISION = new ShownDocument<>(Views::of);

  /** What an audience sees of an episode. */
  public static final ShownDocument<Episode> EPISODE = new ShownDocument<>(Views::of);

  /** What an audience sees of the rules that a command was asked. */
  public static final ShownDocument<List<Explanation>> EXPLANATION = new ShownDocument<>(Views::of);

  /** What an audience sees of when an episode will finish. */
  public static final ShownDocument<Forecast> FORECAST = new ShownDocument<>(Views::of);

  /**
   * Everything about the answer to a command, its events included, for the host's own store and
   * tools. It is for no reader: what somebody reads is {@link #DECISION}.
   */
  public static final WrittenDocument<Decision> WHOLE_DECISION =
      new WrittenDocument<>(Decisions.DECISION);

  /**
   * Everything about an episode as it stands, for the host's own store and tools; its journal is
   * the truth, so it is never read. It is for no reader: what somebody reads is {@link #EPISODE}.
   */
  public static final WrittenDocument<Episode> WHOLE_EPISODE =
      new WrittenDocument<>(Decisions.EPISODE);

  /** A person's own data, for that person. */
  public static final WrittenDocument<SubjectExport> SUBJECT_EXPORT =
      new WrittenDocument<>(SubjectExports.EXPORT);

  /** Any document, as a tree. Its syntax, size and characters are checked as strictly as ever. */
  public static final Document<JsonValue> TREE = new Document<>(Anything.SHAPE);

  private CobiJson() {}

  /**
   * The tree of a document of somebody else's, judged as strictly as one of ours: one well-formed
   * document in the limits, no name there twice, whole characters.
   *
   * @param namesToShow the names of properties that messages may show; of any other they say {@code
   *     ?}
   * @throws CobiJsonException with everything that is wrong with it
   */
  public static JsonValue tree(String json, Set<String> namesToShow) {
    return Parsing.orThrow(
        problems ->
            DocumentText.of(json, 1, problems)
                .flatMap(text -> text.parse(Parsing.SYNTAX, namesToShow::contains, problems)));
  }

  /** The text of a tree, on one line. */
  public static String write(JsonValue tree) {
    return Parsing.SYNTAX.write(tree::writeTo);
  }
}
