package org.cobi.workflow.rules;

import static org.cobi.model.rule.Source.law;
import static org.cobi.model.rule.Source.practice;
import static org.cobi.workflow.rules.On.on;
import static org.cobi.workflow.rules.On.onAny;

import java.util.Set;
import java.util.stream.Collectors;
import org.cobi.model.person.Role;
import org.cobi.model.rule.Rule;
import org.cobi.model.rule.RuleOverride;
import org.cobi.workflow.command.ClosingCommand.DiscloseProgress;
import org.cobi.workflow.command.DecidedByAPerson;
import org.cobi.workflow.command.EpisodeCommand;

/** Who decides, and who may be told what. */
public final class DataRules {
  private static final Set<Role> VICTIM_SIDE =
      Set.of(Role.LINK_WORKER, Role.STALKING_ADVOCATE, Role.VICTIM_LIAISON_OFFICER);

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

  /** Nobody else is told anything in this way, and these are told one allowed fact. */
  public static final Rule<Asked<DiscloseProgress>> THE_RECIPIENT_IS_ON_THE_VICTIMS_SIDE =
      on(DiscloseProgress.class)
          .rule(
              "COBI-VIC-02",
              "Progress is told by allow-list to roles on the victim's side: started, taking part,"
                  + " stopped, completed, not taking part.")
          .source(practice("allow-list; never content, dates, places or attendance"))
          .holdsWhen(asked -> VICTIM_SIDE.contains(asked.command().recipient()))
          .otherwiseRefuse(
              "the recipient is {role}; only these are told: {roles}",
              asked -> asked.command().recipient().title(),
              asked ->
                  VICTIM_SIDE.stream().map(Role::title).sorted().collect(Collectors.joining(", ")));

  private DataRules() {}
}
