package org.cobi.json.interop;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cobi.json.CobiJson;
import org.cobi.json.CobiJsonException;
import org.cobi.json.tree.JsonList;
import org.cobi.json.tree.JsonNumber;
import org.cobi.json.tree.JsonObject;
import org.cobi.json.tree.JsonProblem;
import org.cobi.json.tree.JsonText;
import org.cobi.json.tree.JsonTruth;
import org.cobi.json.tree.JsonValue;
import org.cobi.model.rule.Violation;
import org.cobi.workflow.Decision;
import org.cobi.workflow.audit.Access;

/**
 * A refusal as a host's HTTP interface answers it: problem details as RFC 9457 has them.
 *
 * <p>The types are stable names and say the same for ever. Nothing of the command, the document or
 * anybody's free text is repeated.
 */
public final class ProblemDetails {
  /** The media type of its text. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The type of a command that the rules refuse. */
  public static final URI COMMAND_REFUSED = URI.create("urn:cobi:problem:command-refused");

  /** The type of a document that cannot be read. */
  public static final URI DOCUMENT_REFUSED = URI.create("urn:cobi:problem:document-refused");

  /** The type of an access to personal data that is not granted. */
  public static final URI ACCESS_REFUSED = URI.create("urn:cobi:problem:access-refused");

  private static final int CONFLICT = 409;
  private static final int FORBIDDEN = 403;
  private static final int BAD_REQUEST = 400;

  private final int status;
  private final JsonObject tree;

  private ProblemDetails(URI type, String title, int status, String detail, Extensions more) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("type", JsonText.of(type.toString()));
    members.put("title", JsonText.of(title));
    members.put("status", JsonNumber.of(status));
    members.put("detail", JsonText.of(detail));
    more.putInto(members);
    this.status = status;
    this.tree = JsonObject.of(members);
  }

  /** The answer to a command that was refused, with every rule that stands in the way. */
  public static ProblemDetails of(Decision.Refused refused) {
    List<Violation> reasons = refused.reasons();
    return new ProblemDetails(
        COMMAND_REFUSED,
        "The rules of the programme do not allow this.",
        CONFLICT,
        inTheWay(reasons),
        members -> {
          members.put("canBeOverridden", JsonTruth.of(refused.canBeOverridden()));
          members.put("violations", violations(reasons));
        });
  }

  /** The answer to somebody to whom personal data is not handed out; what failed is not told. */
  public static ProblemDetails of(Access.Refused<?> refused) {
    return new ProblemDetails(
        ACCESS_REFUSED,
        "Nothing is handed out.",
        FORBIDDEN,
        inTheWay(refused.reasons()),
        members -> members.put("violations", violations(refused.reasons())));
  }

  private static String inTheWay(List<Violation> reasons) {
    return reasons.size() == 1
        ? "1 rule stands in the way."
        : reasons.size() + " rules stand in the way.";
  }

  private static JsonList violations(List<Violation> reasons) {
    return list(reasons.stream().map(ProblemDetails::violation).toList());
  }

  private static JsonObject violation(Violation violation) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("rule", JsonText.of(violation.rule().value()));
    members.put("statement", JsonText.of(violation.statement()));
    members.put("words", JsonText.of(violation.words()));
    members.put("canBeOverridden", JsonTruth.of(violation.canBeOverridden()));
    return JsonObject.of(members);
  }

  /** The answer to a document that was not accepted, with everything that is wrong with it. */
  public static ProblemDetails of(CobiJsonException refused) {
    List<JsonProblem> problems = refused.problems();
    return new ProblemDetails(
        DOCUMENT_REFUSED,
        "The document cannot be read.",
        BAD_REQUEST,
        problems.size() == 1
            ? "1 thing is wrong with it."
            : problems.size() + " things are wrong with it.",
        members ->
            members.put("problems", list(problems.stream().map(ProblemDetails::problem).toList())));
  }

  private static JsonObject problem(JsonProblem problem) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("code", JsonText.of(problem.code().name()));
    members.put("pointer", JsonText.of(problem.pointer()));
    members.put("line", JsonNumber.of(problem.line()));
    members.put("column", JsonNumber.of(problem.column()));
    members.put("words", JsonText.of(problem.words()));
    return JsonObject.of(members);
  }

  private static JsonList list(List<JsonObject> elements) {
    return JsonList.of(List.<JsonValue>copyOf(elements));
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The whole as a tree, to which a host may add, such as its own {@code instance}. */
  public JsonObject tree() {
    return tree;
  }

  /** The text of the answer, on one line. */
  public String write() {
    return CobiJson.write(tree);
  }

  /** What a type of problem says beside what all of them say. */
  private interface Extensions {
    void putInto(Map<String, JsonValue> members);
  }
}
