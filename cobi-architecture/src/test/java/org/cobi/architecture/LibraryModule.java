package org.cobi.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A published module, as it lies on the disk after compiling. */
enum LibraryModule {
  MODEL,
  WORKFLOW,
  SCHEDULING,
  JSON,
  TESTING,
  EVIDENCE;

  /** The modules that only compute: same questions, same answers, on every machine. */
  static final List<LibraryModule> PURE = List.of(MODEL, WORKFLOW, SCHEDULING);

  private static final Map<LibraryModule, JavaClasses> READ = new EnumMap<>(LibraryModule.class);

  /** The one package root of the module, which is its name too: {@code org.cobi.model}. */
  String root() {
    return "org.cobi." + lowerCaseName();
  }

  /** The module's packages, as ArchUnit writes them. */
  String packages() {
    return root() + "..";
  }

  /** What was compiled from the module's main sources. Read once, because reading takes a while. */
  JavaClasses classes() {
    JavaClasses found = READ.computeIfAbsent(this, LibraryModule::read);
    assertThat(found).as("compiled classes of %s", this).anyMatch(LibraryModule::isNoPackageInfo);
    return found;
  }

  /** The packages that are promised to everybody. */
  Set<String> exportedPackages() {
    Set<String> exported =
        descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(toUnmodifiableSet());
    assertThat(exported).as("exported packages of %s", this).isNotEmpty();
    return exported;
  }

  /** The folders below the source root that hold Java files. */
  List<Path> sourcePackages() {
    assertThat(sources()).as("sources of %s", this).isDirectory();
    List<Path> found;
    try (Stream<Path> files = Files.walk(sources())) {
      found = files.filter(Files::isDirectory).filter(LibraryModule::holdsJavaFiles).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(found).as("source packages of %s", this).isNotEmpty();
    return found;
  }

  ModuleDescriptor descriptor() {
    return ModuleFinder.of(compiled()).find(root()).orElseThrow().descriptor();
  }

  @Override
  public String toString() {
    return "cobi-" + lowerCaseName();
  }

  private JavaClasses read() {
    return new ClassFileImporter().importPath(compiled());
  }

  private Path compiled() {
    return folder().resolve("target/classes");
  }

  private Path sources() {
    return folder().resolve("src/main/java/org/cobi").resolve(lowerCaseName());
  }

  /** Surefire says where this module lies; an editor may start the tests here or one above. */
  private Path folder() {
    Path here = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    Path beside = here.resolveSibling(toString());
    return Files.isDirectory(beside) ? beside : here.resolve(toString());
  }

  private String lowerCaseName() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isNoPackageInfo(JavaClass type) {
    return !type.getSimpleName().equals("package-info");
  }

  private static boolean holdsJavaFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
