package org.bluepencil.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.bluepencil.server");

  @Test
  void usesOnlyThePublicFaceOfTheEngineAndTheLexicon() {
    assertTrue(SERVER.size() > 25, "classes found: " + SERVER.size());
    classes()
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are the engine's public package, the lexicon, the server or not ours",
                ArchitectureTest::mayBeUsed))
        .check(SERVER);
  }

  @Test
  void tellsProblemsWithoutKnowingWhatWasAskedFor() {
    noClasses()
        .that()
        .resideInAPackage("org.bluepencil.server.problem..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.bluepencil.server.clean..", "org.bluepencil.engine..")
        .check(SERVER);
  }

  private static boolean mayBeUsed(JavaClass used) {
    String name = used.getPackageName();
    return !name.startsWith("org.bluepencil.")
        || name.startsWith("org.bluepencil.server")
        || name.equals("org.bluepencil.engine")
        || name.equals("org.bluepencil.lexicon");
  }
}
