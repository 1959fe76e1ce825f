package org.cobi.json.evaluation;

import java.util.Optional;
import org.cobi.model.relapse.RelapseLevel;

/**
 * A relapse that was reported and not dismissed.
 *
 * @param level how grave it was; empty if too few people had one so grave
 * @param after how many days after the referral
 */
public record EvaluatedRelapse(Optional<RelapseLevel> level, int after) {}
