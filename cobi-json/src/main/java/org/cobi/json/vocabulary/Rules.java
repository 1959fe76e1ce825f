package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.required;

import org.cobi.json.description.BuiltShape;
import org.cobi.json.description.CodeShape;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.model.rule.ReasonCode;
import org.cobi.model.rule.RuleId;
import org.cobi.model.rule.RuleOverride;
import org.cobi.model.rule.Severity;
import org.cobi.model.rule.Source;

/** Rules by name, where they come from, and authorised exceptions to them. */
public final class Rules {
  /** The name of a rule. */
  public static final TextShape<RuleId> RULE =
      TextShape.of("the name of a rule such as COBI-PRG-01", RuleId::of, RuleId::value)
          .pattern("[A-Z]{2,12}-[A-Z]{3}-[0-9]{2}");

  /** Why somebody decided something. */
  public static final TextShape<ReasonCode> REASON =
      TextShape.of(
              "a code of your own list such as CLINICAL_NEED", ReasonCode::of, ReasonCode::value)
          .pattern("[A-Z][A-Z0-9_]{0,39}");

  /** What follows when a rule does not hold. */
  public static final CodeShape<Severity> SEVERITY = CodeShape.of(Severity.values());

  /** Where something comes from. */
  public static final ObjectShape<Source> SOURCE =
      ObjectShape.of(
          "a source",
          required("kind", CodeShape.of(Source.Kind.values()), Source::kind)
              .meaning("how binding it is"),
          required("citation", TextShape.ANY, Source::citation).meaning("the place to look it up"),
          Source::new);

  /** An authorised exception to one rule. */
  public static final ObjectShape<RuleOverride> OVERRIDE =
      BuiltShape.of("an override", RuleOverride::builder, RuleOverride.Builder::build)
          .with(
              required("rule", RULE, RuleOverride::rule).meaning("the one rule that is lifted"),
              RuleOverride.Builder::rule)
          .with(
              required("by", People.ACTOR, RuleOverride::by)
                  .meaning("who decided it; the local policy says which roles may"),
              RuleOverride.Builder::by)
          .with(
              required("reason", REASON, RuleOverride::reason).meaning("why"),
              RuleOverride.Builder::reason)
          .shape();

  private Rules() {}
}
