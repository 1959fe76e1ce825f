package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.onAny;

import org.cobi.model.rule.Rule;
import org.cobi.model.rule.RuleOverride;
import org.cobi.workflow.command.DecidedByAPerson;
import org.cobi.workflow.command.EpisodeCommand;

/** Who decides. */
public final class DataRules {

  /** The SDK advises; it never warns, refers, suspends, completes or closes by itself. */
  public static final Rule<Asked<? extends DecidedByAPerson>> A_NAMED_PERSON_DECIDES =
      onAny(DecidedByAPerson.class)
          .rule("COBI-DAT-05", "A named person decides.")
          .source(law("Data Protection Act 2018, ss.49 and 50; UK GDPR, article 22A"))
          .holdsWhen(asked -> asked.command().decidedBy().isPresent())
          .otherwiseRefuse("nobody is named as having decided");

  /** Every override carries a role that the local policy authorises. */
  public static final Rule<Asked<? extends EpisodeCommand>> AN_OVERRIDE_IS_AUTHORISED =
      onAny(EpisodeCommand.class)
          .rule("COBI-DAT-05", "An override is decided by an authorised role.")
          .source(practice("a manager or the clinical lead"))
          .forEach(asked -> asked.command().overrides().stream())
          .holdsWhen((asked, override) -> isAuthorised(override, asked.setting()))
          .otherwiseRefuse(
              "the {role} may not override {rule}",
              override -> override.by().role().title(),
              RuleOverride::rule)
          .dependingOn("overriders");

  /** Whether an override is decided by somebody who may. */
  public static boolean isAuthorised(RuleOverride override, Setting setting) {
    return setting.policy().overriders().contains(override.by().role());
  }

  private DataRules() {}
}
