package org.bluepencil.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may lean on whom. */
@AnalyzeClasses(
    packages = "org.bluepencil.engine",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ENGINE = "org.bluepencil.engine";

  private static final List<String> CHECKS =
      List.of("names", "typography", "idioms", "consistency", "remains", "grammar");

  @ArchTest
  static final ArchRule A_PLAIN_LIBRARY =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "jakarta..",
              "javax.inject..",
              "javax.enterprise..",
              "javax.ws..",
              "org.eclipse.microprofile..",
              "org.apache.spark..",
              "net.sf.okapi..",
              "java.sql..",
              "javax.sql..");

  @ArchTest
  static final ArchRule ONE_IMPORTER_OF_LANGUAGETOOL =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE + ".languagetool..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.languagetool..", "morfologik..");

  @ArchTest
  static final ArchRule TEXT_LEANS_ON_NOTHING_ABOVE =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + ".text..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ENGINE + "..").and(not(resideInAnyPackage(ENGINE + ".text.."))));

  @ArchTest
  static final ArchRule ROMANIZATION_LEANS_ON_TEXT_AT_MOST =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + ".romanization..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ENGINE + "..")
                  .and(not(resideInAnyPackage(ENGINE + ".text..", ENGINE + ".romanization.."))));

  @ArchTest
  static final ArchRule INFLECTION_LEANS_ON_TEXT_AT_MOST =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + ".inflection..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ENGINE + "..")
                  .and(not(resideInAnyPackage(ENGINE + ".text..", ENGINE + ".inflection.."))));

  @ArchTest
  static void noCheckLeansOnAnother(JavaClasses classes) {
    for (String check : CHECKS) {
      String[] others =
          CHECKS.stream()
              .filter(other -> !other.equals(check))
              .map(other -> ENGINE + "." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ENGINE + "." + check + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(classes);
    }
  }

  /**
   * The public package is the roof over all others and the words they speak in, so it is left out
   * here: its records are used below, its Cleaner and Dictionary use what is below.
   */
  @ArchTest
  static final ArchRule NO_CYCLES_AMONG_THE_INNER_PACKAGES =
      slices().matching(ENGINE + ".(*)..").should().beFreeOfCycles();

  /** What the rooms below may know of the public package: its records, never what runs. */
  @ArchTest
  static final ArchRule NOTHING_BELOW_CALLS_THE_ROOF =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + ".*..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(ENGINE + ".Cleaner")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName(ENGINE + ".Dictionary");

  @ArchTest
  static final ArchRule DECIDE_KNOWS_NO_CHECK =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + ".decide..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              CHECKS.stream().map(check -> ENGINE + "." + check + "..").toArray(String[]::new));

  @ArchTest
  static final ArchRule CASE_NEVER_HANGS_ON_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(Locale.class, "getDefault");

  @ArchTest
  static final ArchRule SETTINGS_COME_AS_ARGUMENTS =
      noClasses()
          .should()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class, String.class)
          .orShould()
          .callMethod(System.class, "setProperty", String.class, String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule CHECKS_ARE_CHECKS =
      classes()
          .that()
          .haveSimpleNameEndingWith("Check")
          .and()
          .doNotHaveSimpleName("Check")
          .should()
          .implement(ENGINE + ".check.Check");

  /** Packages say by their annotation that null is told where it may come. */
  @Test
  void everyPackageIsNullMarked() throws ClassNotFoundException {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ENGINE);
    Set<String> packages =
        classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertTrue(packages.size() >= 12, packages::toString);
    for (String name : packages) {
      Package marked = Class.forName(name + ".package-info").getPackage();
      assertNotNull(marked.getAnnotation(NullMarked.class), name);
    }
  }

  @Test
  void everyCheckGroupHasAPackage() {
    assertEquals(
        Set.copyOf(CHECKS),
        Set.copyOf(List.of(CheckGroup.values()).stream().map(CheckGroup::label).toList()));
  }
}
