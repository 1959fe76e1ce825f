package org.cobi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages are named after things and say what they are about. */
class PackagesTest {
  @ParameterizedTest
  @EnumSource
  void every_package_opens_with_a_package_info(LibraryModule module) {
    assertThat(module.sourcePackages())
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).isNotEmptyFile());
  }

  @ParameterizedTest
  @EnumSource
  void no_package_is_named_after_nothing_in_particular(LibraryModule module) {
    assertThat(module.sourcePackages())
        .extracting(Path::getFileName)
        .extracting(Path::toString)
        .doesNotContain("util", "utils", "common", "impl", "helper", "helpers", "manager");
  }

  @ParameterizedTest
  @EnumSource
  void all_packages_lie_below_the_module_s_own_name(LibraryModule module) {
    assertThat(module.classes())
        .extracting(type -> type.getPackageName() + ".")
        .allSatisfy(name -> assertThat(name).startsWith(module.root() + "."));
  }
}
