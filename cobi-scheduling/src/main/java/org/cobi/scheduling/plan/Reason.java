package org.cobi.scheduling.plan;

import java.util.Optional;
import org.cobi.model.rule.RuleId;

/**
 * One thing that stands in the way of a series, and the least that would help.
 *
 * <p>The words are neutral: whoever reads them cannot tell an office that is unsafe, or a person to
 * be kept apart, from a slot that is taken.
 *
 * @param rule the rule that stands in the way
 * @param words what it is, in one sentence
 * @param wouldHelp the smallest relaxation that makes the series possible, if one alone does
 */
public record Reason(RuleId rule, String words, Optional<String> wouldHelp) {}
