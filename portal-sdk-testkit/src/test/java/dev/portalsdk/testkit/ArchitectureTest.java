package dev.portalsdk.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.portalsdk.core.error.SdkException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The directions and habits of DESIGN and STYLE, held by the build. */
@AnalyzeClasses(packages = "dev.portalsdk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dev.portalsdk.";

  /** A package may use its own row's neighbours by none, and all rows above its own. */
  private static final List<Set<String>> CORE_FROM_THE_GROUND =
      List.of(
          Set.of("core.internal.text"),
          Set.of("core"),
          Set.of("core.error"),
          Set.of("core.internal.file", "core.time"),
          Set.of("core.document", "core.identity", "core.money", "core.page"),
          Set.of("core.table", "core.journal"),
          Set.of("core.account", "core.care", "core.desk", "core.settings"),
          Set.of("core.pdf", "core.workbook"),
          Set.of("core.spi.http"),
          Set.of("core.spi.html", "core.spi.json"),
          Set.of("core.spi"),
          Set.of("core.internal.http", "core.internal.write"),
          Set.of("core.client"));

  private static final List<Set<String>> BILLING_FROM_THE_GROUND =
      List.of(
          Set.of("billing.evidence", "billing.invoice"),
          Set.of("billing.adjustment", "billing.ageing", "billing.ledger", "billing.payment"),
          Set.of(
              "billing.agreement",
              "billing.balance",
              "billing.debit",
              "billing.submission",
              "billing.withholding"),
          Set.of("billing.matching", "billing.posting", "billing.reading"),
          Set.of("billing", "billing.store"),
          Set.of("billing.reconcile"),
          Set.of("billing.spi", "billing.workbook"),
          Set.of("billing.sync"),
          Set.of(
              "billing.internal.sancor.wire",
              "billing.internal.sancor.wire.account",
              "billing.internal.sancor.wire.agreement",
              "billing.internal.sancor.wire.care",
              "billing.internal.sancor.wire.desk"),
          Set.of(
              "billing.internal.mutualser", "billing.internal.sancor", "billing.internal.serena"),
          Set.of("billing.sync"));

  private static final List<Set<String>> CERTIFICATES_FROM_THE_GROUND =
      List.of(
          Set.of("certificates.coverage", "certificates.internal.pdf"),
          Set.of("certificates.reading"),
          Set.of("certificates.signature"),
          Set.of("certificates", "certificates.workbook"),
          Set.of("certificates.internal.iapser.wire"),
          Set.of("certificates.internal.iapser"));

  private static final List<Set<String>> TESTKIT_FROM_THE_GROUND =
      List.of(
          Set.of(
              "testkit.spi",
              "testkit.internal.documents",
              "testkit.internal.pdf",
              "testkit.internal.signing"),
          Set.of("testkit.internal.faces"),
          Set.of(
              "testkit.internal.state",
              "testkit.internal.faces.iapser",
              "testkit.internal.faces.mutualser",
              "testkit.internal.faces.sancor",
              "testkit.internal.faces.serena"),
          Set.of("testkit.internal.memory"),
          Set.of("testkit.internal.server"),
          Set.of("testkit"),
          Set.of("testkit.tck"),
          Set.of(
              "testkit.tck.agreement",
              "testkit.tck.account",
              "testkit.tck.care",
              "testkit.tck.coverage",
              "testkit.tck.desk",
              "testkit.tck.store",
              "testkit.tck.submission"));

  private static final List<List<Set<String>>> MODULES =
      List.of(
          CORE_FROM_THE_GROUND,
          BILLING_FROM_THE_GROUND,
          CERTIFICATES_FROM_THE_GROUND,
          TESTKIT_FROM_THE_GROUND);

  /** Well below what there are, and above what a module has if its classes are not seen. */
  private static final Map<String, Integer> FEWEST_CLASSES =
      Map.of("core", 150, "billing", 35, "certificates", 30, "testkit", 60);

  private static final String[] THIRD_PARTIES = {
    "okhttp3..",
    "okio..",
    "retrofit2..",
    "com.squareup..",
    "org.jsoup..",
    "dev.failsafe..",
    "org.apache..",
    "com.fasterxml..",
    "org.bouncycastle..",
    "com.google.zxing..",
    "org.sqlite..",
    "org.postgresql..",
    "mockwebserver3..",
    "kotlin.."
  };

  @ArchTest
  static void seesAllModules(JavaClasses classes) {
    Map<String, Long> found =
        classes.stream()
            .collect(
                Collectors.groupingBy(
                    type -> type.getPackageName().split("\\.")[2], Collectors.counting()));
    assertThat(found).containsOnlyKeys(FEWEST_CLASSES.keySet());
    FEWEST_CLASSES.forEach(
        (module, fewest) ->
            assertThat(found.get(module)).as(module).isGreaterThanOrEqualTo(fewest.longValue()));
  }

  @ArchTest
  static void buildsEachModuleFromTheGround(JavaClasses classes) {
    for (List<Set<String>> rows : MODULES) {
      for (int row = 0; row < rows.size(); row++) {
        for (String name : rows.get(row)) {
          assertThat(classes.containPackage(ROOT + name)).as(name).isTrue();
          mayUseNothingAbove(rows, row, name).check(classes);
        }
      }
    }
  }

  @ArchTest
  static void knowsEachPackageOfTheseModules(JavaClasses classes) {
    Set<String> listed = new TreeSet<>();
    MODULES.stream().flatMap(List::stream).forEach(listed::addAll);
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      found.add(type.getPackageName().substring(ROOT.length()));
    }
    assertThat(found).isEqualTo(listed);
  }

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_SIBLING =
      noClasses()
          .that()
          .resideInAPackage("dev.portalsdk.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.portalsdk.billing..", "dev.portalsdk.certificates..", "dev.portalsdk.testkit..");

  @ArchTest
  static final ArchRule BILLING_AND_CERTIFICATES_NEVER_MEET =
      noClasses()
          .that()
          .resideInAPackage("dev.portalsdk.billing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.portalsdk.certificates..", "dev.portalsdk.testkit..");

  @ArchTest
  static final ArchRule CERTIFICATES_KNOW_CORE_ALONE =
      noClasses()
          .that()
          .resideInAPackage("dev.portalsdk.certificates..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.portalsdk.billing..", "dev.portalsdk.testkit..");

  @ArchTest
  static final ArchRule ADAPTERS_SEE_NO_CLIENT =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.portalsdk.billing.internal..", "dev.portalsdk.certificates.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.portalsdk.core.client..", "dev.portalsdk.core.internal..");

  @ArchTest
  static final ArchRule THE_TESTKIT_SEES_NO_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage("dev.portalsdk.testkit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.portalsdk.billing.internal..",
              "dev.portalsdk.certificates.internal..",
              "dev.portalsdk.core.internal..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("dev.portalsdk.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_DRAWERS =
      noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..");

  @ArchTest
  static final ArchRule ONLY_CORE_SEES_ITS_INSIDE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.portalsdk.core..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.portalsdk.core.internal..");

  @ArchTest
  static final ArchRule TIME_AND_PLACE_ARE_INJECTED =
      noClasses()
          .should()
          .callMethodWhere(asksTheSystemForTime())
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class);

  /** The testkit keeps its web server quiet, which logs through the JDK. */
  @ArchTest
  static final ArchRule LIBRARIES_LOG_THROUGH_SLF4J_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.portalsdk.testkit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.apache.logging..", "ch.qos.logback..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(System.Logger.class);

  @ArchTest
  static final ArchRule LIBRARIES_DO_NOT_PRINT =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule PUBLIC_CLASSES_ARE_FINAL_OR_MEANT_TO_BE_EXTENDED =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotAssignableTo(Throwable.class)
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule PUBLIC_EXCEPTIONS_ARE_UNCHECKED =
      classes()
          .that()
          .arePublic()
          .and()
          .areAssignableTo(Exception.class)
          .should()
          .beAssignableTo(RuntimeException.class);

  @ArchTest
  static final ArchRule PORTALS_FAIL_AS_SDK_EXCEPTIONS =
      classes()
          .that()
          .resideInAPackage("dev.portalsdk.core.error")
          .and()
          .areAssignableTo(Exception.class)
          .and()
          .areNotAssignableTo(IllegalArgumentException.class)
          .should()
          .beAssignableTo(SdkException.class);

  @ArchTest
  static final ArchRule THIRD_PARTY_TYPES_STAY_INSIDE =
      classes().that(isApi()).should(showNoThirdPartyType());

  @ArchTest
  static void marksEachPackageForNullness(JavaClasses classes) throws ClassNotFoundException {
    Set<String> packages = new TreeSet<>();
    classes.forEach(type -> packages.add(type.getPackageName()));
    for (String name : packages) {
      Class<?> info = Class.forName(name + ".package-info");
      assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  @ArchTest
  static void splitsNoPackageBetweenModules(JavaClasses classes) {
    Map<String, String> homes = new TreeMap<>();
    for (JavaClass type : classes) {
      String file = type.getName().replace('.', '/') + ".class";
      String home = type.getSource().orElseThrow().getUri().toString().replace(file, "");
      assertThat(homes.computeIfAbsent(type.getPackageName(), name -> home))
          .as(type.getPackageName())
          .isEqualTo(home);
    }
  }

  @ArchTest
  static void keepsPackagesSmall(JavaClasses classes) {
    Set<String> packages = new TreeSet<>();
    classes.forEach(type -> packages.add(type.getPackageName()));
    for (String name : packages) {
      long types =
          classes.stream()
              .filter(type -> type.getPackageName().equals(name))
              .filter(
                  type ->
                      type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
              .count();
      assertThat(types).as("public types of " + name).isLessThanOrEqualTo(25);
    }
  }

  private static ArchRule mayUseNothingAbove(List<Set<String>> rows, int row, String name) {
    List<String> forbidden = new ArrayList<>();
    rows.subList(row, rows.size()).stream()
        .flatMap(Set::stream)
        .filter(other -> !other.equals(name))
        .forEach(other -> forbidden.add(ROOT + other));
    return noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat(resideInAnyPackage(forbidden.toArray(String[]::new)))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaMethodCall> asksTheSystemForTime() {
    return DescribedPredicate.describe(
        "ask the system for the time",
        call ->
            call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(Clock.class)));
  }

  private static DescribedPredicate<JavaClass> isApi() {
    return DescribedPredicate.describe(
        "are API",
        type ->
            type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal")
                && !type.getPackageName().startsWith(ROOT + "core.spi"));
  }

  private static ArchCondition<JavaClass> showNoThirdPartyType() {
    DescribedPredicate<JavaClass> foreign = resideInAnyPackage(THIRD_PARTIES);
    return new ArchCondition<>("show no third-party type") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        shownTypes(type)
            .filter(foreign)
            .map(shown -> type.getFullName() + " shows " + shown.getName())
            .forEach(what -> events.add(SimpleConditionEvent.violated(type, what)));
      }
    };
  }

  /** What a user of a class sees: its supertypes, fields, constructors and methods. */
  private static Stream<JavaClass> shownTypes(JavaClass type) {
    Stream<JavaClass> above =
        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    Stream<JavaClass> members =
        type.getMembers().stream()
            .filter(ArchitectureTest::isVisible)
            .flatMap(member -> member.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType);
    return Stream.concat(above, members);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
