package org.cobi.model.session;

import java.util.regex.Pattern;
import org.cobi.model.CobiStyle;
import org.immutables.value.Value;

/**
 * A part of the curriculum: one skill, or one piece of work such as the chain analysis.
 *
 * <p>The well-known ones are constants of {@link SkillModules}; a region may define its own.
 */
@Value.Immutable
@CobiStyle
public sealed interface SkillModule permits ImmutableSkillModule {

  /** The stable code, for example {@code DISTRESS_TOLERANCE}. */
  String code();

  /** The name in plain words, for example "distress tolerance". */
  String title();

  /**
   * The skill module with this code and title.
   *
   * @throws IllegalArgumentException if the code is not capital letters, digits and underscores, or
   *     the title is blank
   */
  static SkillModule of(String code, String title) {
    return builder().code(code).title(title).build();
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one. */
  final class Builder extends ImmutableSkillModule.Builder {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    Builder() {}

    @Override
    public SkillModule build() {
      SkillModule module = super.build();
      if (!CODE.matcher(module.code()).matches()) {
        throw new IllegalArgumentException(
            "skill module code must be capital letters, digits and underscores, such as"
                + " MINDFULNESS, of at most 40 characters");
      }
      if (module.title().isBlank()) {
        throw new IllegalArgumentException("skill module title must say something but was blank");
      }
      return module;
    }
  }
}
