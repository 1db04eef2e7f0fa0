package org.qiao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The one-way street: which station may know which. */
@AnalyzeClasses(packages = "org.qiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule modelKnowsNobody = mayKnow("model");
  @ArchTest static final ArchRule diagnosticKnowsTheModel = mayKnow("diagnostic", "model");

  @ArchTest
  static final ArchRule sourceKnowsWhereErrorsGo =
      mayKnow("source", "model", "diagnostic", "crosslink");

  @ArchTest
  static final ArchRule crosslinkIsAboutText = mayKnow("crosslink", "model", "diagnostic");

  @ArchTest
  static final ArchRule markdownLinksInstitutions =
      mayKnow("markdown", "model", "crosslink", "diagnostic");

  @ArchTest
  static final ArchRule pagePlansWhatExists =
      mayKnow("page", "model", "crosslink", "markdown", "diagnostic");

  @ArchTest
  static final ArchRule renderMakesBytes =
      mayKnow("render", "page", "markdown", "crosslink", "model", "diagnostic");

  @ArchTest static final ArchRule outputKnowsTheModel = mayKnow("output", "model");

  @ArchTest
  static final ArchRule checkReadsWhatWasMade = mayKnow("check", "output", "diagnostic", "model");

  @ArchTest
  static final ArchRule onlyTheEngineKnowsJBake =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.qiao.jbake..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.jbake.."));

  @ArchTest
  static final ArchRule stationsFormNoCircle =
      slices().matching("org.qiao.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesAreNamedAfterTheDomain =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..");

  @ArchTest
  static final ArchRule theMachinesLocaleIsNeverUsed =
      noClasses()
          .should()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.util.Locale.class, "setDefault", java.util.Locale.class)
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault");

  private static ArchRule mayKnow(String station, String... known) {
    String[] packages =
        Arrays.stream(known).map(name -> "org.qiao." + name + "..").toArray(String[]::new);
    DescribedPredicate<JavaClass> ours = resideInAPackage("org.qiao..");
    DescribedPredicate<JavaClass> allowed =
        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(packages)
            .or(resideInAPackage("org.qiao." + station + ".."));
    return classes()
        .that()
        .resideInAPackage("org.qiao." + station + "..")
        .should()
        .onlyDependOnClassesThat(allowed.or(DescribedPredicate.not(ours)))
        .allowEmptyShould(true);
  }
}
