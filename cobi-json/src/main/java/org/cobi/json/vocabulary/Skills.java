package org.cobi.json.vocabulary;

import static org.cobi.json.description.Field.optional;
import static org.cobi.json.description.Field.required;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cobi.json.description.ObjectShape;
import org.cobi.json.description.TextShape;
import org.cobi.model.session.SkillModule;
import org.cobi.model.session.SkillModules;

/**
 * Skill modules. The well-known ones are known by their code alone: their title may be left out,
 * and if it is there it must be theirs, because another title would make another module.
 */
public final class Skills {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /** A code, judged here because the type repeats a code that it refuses. */
  private static final TextShape<String> CODE_SHAPE =
      TextShape.ofForm(
              "a code of capital letters, digits and underscores such as MINDFULNESS",
              text -> Optional.of(text).filter(code -> CODE.matcher(code).matches()),
              code -> code)
          .pattern(CODE.pattern());

  /** A part of the curriculum. */
  public static final ObjectShape<SkillModule> SKILL =
      ObjectShape.of(
          "a skill module",
          required("code", CODE_SHAPE, SkillModule::code)
              .meaning("a code of your own, or one of " + wellKnownCodes()),
          optional("title", TextShape.ANY, Skills::title)
              .meaning("the name in plain words; not needed for the codes named above"),
          Skills::skill);

  private Skills() {}

  private static Optional<String> title(SkillModule skill) {
    return Optional.of(skill.title());
  }

  private static SkillModule skill(String code, Optional<String> title) {
    Optional<SkillModule> wellKnown =
        SkillModules.ALL.stream().filter(known -> known.code().equals(code)).findFirst();
    if (wellKnown.isEmpty()) {
      return SkillModule.of(
          code,
          title.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "a skill module of your own must have a title but has none")));
    }
    if (title.filter(other -> !other.equals(wellKnown.get().title())).isPresent()) {
      throw new IllegalArgumentException(
          "the title of the skill module "
              + wellKnown.get().code()
              + " must be \""
              + wellKnown.get().title()
              + "\" or left out but is another");
    }
    return wellKnown.get();
  }

  private static String wellKnownCodes() {
    return SkillModules.ALL.stream().map(SkillModule::code).collect(Collectors.joining(", "));
  }
}
