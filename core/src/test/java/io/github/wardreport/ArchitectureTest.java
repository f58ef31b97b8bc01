package io.github.wardreport;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.wardreport.problem.WardReportException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the floors of the house, and what no class of it may do. */
class ArchitectureTest {
  private static final String ROOT = "io.github.wardreport";

  /** What every floor may use, lowest first; these use none of the floors. */
  private static final List<String> BASES = List.of("problem", "internal");

  /** The floors, lowest first; a package imports only from floors below it. */
  private static final List<String> FLOORS =
      List.of(
          "label",
          "reference",
          "number",
          "measure",
          "period",
          "format",
          "source",
          "territory",
          "statistic",
          "relation",
          "calc",
          "indicator",
          "task",
          "casefile",
          "aggregation",
          "report",
          "audit",
          "panel",
          "text");

  private static final Set<String> FORBIDDEN_TYPES =
      Set.of(
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.util.Timer",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ForkJoinPool");

  private static final Set<String> FORBIDDEN_OF_SYSTEM =
      Set.of(
          "currentTimeMillis", "nanoTime", "getLogger", "getenv", "getProperty", "lineSeparator");

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages(ROOT);

  @Test
  void thereIsSomethingToLookAt() {
    assertThat(MAIN).isNotEmpty();
    assertThat(MAIN).noneMatch(type -> type.getName().endsWith("Test"));
  }

  @Test
  void everyPackageImportsOnlyFromFloorsBelowIt() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should(importOnlyFromBelow())
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void noFigurePassesThroughFloatingPoint() {
    classes().should(not(touchFloatingPoint())).allowEmptyShould(true).check(MAIN);
  }

  @Test
  void everyNameSaysWhatTheClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)(\\$.*)?")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void theMachinesLocaleZoneAndClockAreNeverRead() {
    noClasses().should().accessTargetWhere(theSurroundings()).allowEmptyShould(true).check(MAIN);
  }

  @Test
  void nothingLogsAndNothingStartsAThread() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "log, start threads or print",
                type ->
                    type.getPackageName().startsWith("java.util.logging")
                        || type.getName().startsWith("java.lang.System$Logger")
                        || type.getName().startsWith("java.lang.Thread")
                        || FORBIDDEN_TYPES.contains(type.getName())))
        .allowEmptyShould(true)
        .check(MAIN);
    noClasses()
        .should()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "standard output or input is used",
                (JavaFieldAccess access) ->
                    access.getTargetOwner().getName().equals("java.lang.System")))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void everyUncheckedExceptionHasTheOneRoot() {
    classes()
        .that()
        .areAssignableTo(RuntimeException.class)
        .should()
        .beAssignableTo(WardReportException.class)
        .check(MAIN);
  }

  /**
   * What cannot happen is an IllegalStateException; all else is one of ours. The generated builders
   * guard themselves against a subclass that nobody can write.
   */
  @Test
  void noUncheckedExceptionOfTheJdkIsThrown() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.Immutable\\w+\\$Builder")
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "an unchecked exception of the JDK is made",
                (JavaConstructorCall call) ->
                    call.getTargetOwner().isAssignableTo(RuntimeException.class)
                        && call.getTargetOwner().getPackageName().startsWith("java.")
                        && !call.getTargetOwner().isEquivalentTo(IllegalStateException.class)
                        && !call.getOriginOwner().isEquivalentTo(WardReportException.class)))
        .check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(MAIN)
        .extracting(JavaClass::getPackage)
        .allMatch(inPackage -> inPackage.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void theModuleExportsEveryPackageButInternal() throws IOException {
    Set<String> exported =
        descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(Exports::source)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> present =
        MAIN.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getPackageName)
            .filter(name -> !isInternal(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(exported).noneMatch(ArchitectureTest::isInternal).isEqualTo(present);
  }

  @Test
  void theModuleNeedsTheJdkAloneAtRunTime() throws IOException {
    assertThat(descriptor().requires())
        .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("java.base");
  }

  private static ModuleDescriptor descriptor() throws IOException {
    for (URL url :
        Collections.list(
            ArchitectureTest.class.getClassLoader().getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor descriptor = ModuleDescriptor.read(in);
        if (descriptor.name().equals(ROOT + ".core")) {
          return descriptor;
        }
      }
    }
    throw new AssertionError("no module-info.class of " + ROOT + ".core on the class path");
  }

  private static boolean isInternal(String packageName) {
    return conceptOf(packageName).equals("internal");
  }

  /** The part of a package name below the root: {@code number} for {@code …wardreport.number}. */
  private static String conceptOf(String packageName) {
    if (packageName.length() <= ROOT.length()) {
      return "";
    }
    String below = packageName.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static ArchCondition<JavaClass> importOnlyFromBelow() {
    List<String> storeys = new ArrayList<>(BASES);
    storeys.addAll(FLOORS);
    return new ArchCondition<>("import only from floors below") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String here = conceptOf(type.getPackageName());
        int height = storeys.indexOf(here);
        if (height < 0) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is in no floor; the floors are " + storeys));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith(ROOT)) {
            String there = conceptOf(target.getPackageName());
            if (!there.equals(here) && storeys.indexOf(there) >= height) {
              events.add(
                  SimpleConditionEvent.violated(
                      dependency,
                      here + " is not above " + there + ": " + dependency.getDescription()));
            }
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> touchFloatingPoint() {
    return new ArchCondition<>("touch double or float") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.of(
                type.getFields().stream()
                    .filter(field -> isFloating(field.getRawType()))
                    .map(field -> field.getDescription() + " is floating point"),
                type.getCodeUnits().stream()
                    .filter(
                        unit ->
                            isFloating(unit.getRawReturnType())
                                || unit.getRawParameterTypes().stream()
                                    .anyMatch(ArchitectureTest::isFloating))
                    .map(unit -> unit.getDescription() + " takes or gives floating point"),
                type.getAccessesFromSelf().stream()
                    .filter(ArchitectureTest::isFloating)
                    .map(JavaAccess::getDescription))
            .flatMap(found -> found)
            .forEach(found -> events.add(SimpleConditionEvent.satisfied(type, found)));
      }
    };
  }

  private static boolean isFloating(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return FLOATING.contains(name)
        || name.startsWith("java.util.stream.Double")
        || name.startsWith("java.util.Double")
        || name.startsWith("java.util.function.Double")
        || name.startsWith("java.util.function.ToDouble");
  }

  private static boolean isFloating(JavaAccess<?> access) {
    if (access instanceof JavaFieldAccess field) {
      return isFloating(field.getTarget().getRawType());
    }
    return isFloating(access.getTargetOwner())
        || parametersOf(access).stream().anyMatch(ArchitectureTest::isFloating)
        || (access instanceof JavaCodeUnitAccess<?> unit
            && isFloating(unit.getTarget().getRawReturnType()));
  }

  private static List<JavaClass> parametersOf(JavaAccess<?> access) {
    return access instanceof JavaCodeUnitAccess<?> unit
        ? unit.getTarget().getRawParameterTypes()
        : List.of();
  }

  private static DescribedPredicate<JavaAccess<?>> theSurroundings() {
    return DescribedPredicate.describe(
        "the locale, zone, clock or settings of the machine, or threads of the JDK",
        access -> {
          String name = access.getTarget().getName();
          String owner = access.getTargetOwner().getName();
          return switch (owner) {
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
            case "java.util.Date" -> name.equals("<init>") && parametersOf(access).isEmpty();
            case "java.lang.System" -> FORBIDDEN_OF_SYSTEM.contains(name);
            default -> isNowWithoutClock(access) || isParallel(access);
          };
        });
  }

  private static boolean isNowWithoutClock(JavaAccess<?> access) {
    return access.getTarget().getName().equals("now")
        && access.getTargetOwner().getPackageName().startsWith("java.time")
        && parametersOf(access).stream()
            .noneMatch(type -> type.getName().equals("java.time.Clock"));
  }

  private static boolean isParallel(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    return access.getTargetOwner().getPackageName().startsWith("java.util")
        && (name.equals("parallelStream") || name.equals("parallel"));
  }
}
