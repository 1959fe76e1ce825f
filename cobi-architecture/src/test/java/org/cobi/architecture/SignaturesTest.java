package org.cobi.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a caller can see of the library speaks of the JDK and of the programme, and of no other. */
class SignaturesTest {
  static final Iterable<LibraryModule> PURE_MODULES = LibraryModule.PURE;

  /** The modules whose purpose is to serve another library, and that library. */
  private static final Map<LibraryModule, List<String>> SERVED =
      Map.of(
          LibraryModule.JSON, List.of("com.fasterxml.jackson.", "tools.jackson."),
          LibraryModule.TESTING, List.of("org.assertj."),
          LibraryModule.EVIDENCE, List.of("javax.crypto."));

  @ParameterizedTest
  @EnumSource
  void exported_signatures_mention_only_the_jdk_and_our_own_types(LibraryModule module) {
    Set<String> exported = module.exportedPackages();
    List<JavaClass> visible =
        module.classes().stream()
            .filter(type -> exported.contains(type.getPackageName()))
            .filter(SignaturesTest::isSeen)
            .toList();
    assertThat(visible).as("exported types of %s", module).isNotEmpty();

    Predicate<JavaClass> foreign = type -> !isOursOrJdk(type) && !isServedBy(module, type);
    assertThat(visible.stream().flatMap(type -> mentionsIn(type, foreign)))
        .as("foreign types in exported signatures of %s", module)
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PURE_MODULES")
  void nothing_is_annotated_for_jackson(LibraryModule module) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
        .check(module.classes());
  }

  /** One line for every foreign type that the type or one of its members mentions. */
  private static Stream<String> mentionsIn(JavaClass type, Predicate<JavaClass> foreign) {
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<String> inHead = foreignNames(Stream.concat(above, bounds(type)), foreign);
    Stream<String> inMembers =
        type.getMembers().stream()
            .filter(SignaturesTest::isSeen)
            .flatMap(
                member ->
                    foreignNames(typesIn(member), foreign)
                        .map(name -> member.getFullName() + " mentions " + name));
    return Stream.concat(inHead.map(name -> type.getName() + " mentions " + name), inMembers);
  }

  private static Stream<JavaType> typesIn(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.of(
                Stream.of(unit.getReturnType()),
                unit.getParameterTypes().stream(),
                unit.getExceptionTypes().stream(),
                unit.getTypeParameters().stream())
            .flatMap(types -> types)
        : Stream.of(((JavaField) member).getType());
  }

  private static Stream<JavaType> bounds(JavaClass type) {
    return type.getTypeParameters().stream().flatMap(parameter -> parameter.getBounds().stream());
  }

  private static Stream<String> foreignNames(
      Stream<? extends JavaType> types, Predicate<JavaClass> foreign) {
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(foreign)
        .map(JavaClass::getName)
        .distinct();
  }

  private static boolean isSeen(HasModifiers element) {
    return element.getModifiers().contains(PUBLIC) || element.getModifiers().contains(PROTECTED);
  }

  private static boolean isOursOrJdk(JavaClass type) {
    String name = type.getName();
    return type.isPrimitive() || name.startsWith("java.") || name.startsWith("org.cobi.");
  }

  private static boolean isServedBy(LibraryModule module, JavaClass type) {
    return SERVED.getOrDefault(module, List.of()).stream().anyMatch(type.getName()::startsWith);
  }
}
