package dev.portalsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/** What a portal sends is seen in one place, as plain public records that show nobody. */
@AnalyzeClasses(packages = "dev.portalsdk", importOptions = ImportOption.DoNotIncludeTests.class)
class SanCorWireTest {

  @ArchTest
  static void keepsWhatSanCorSendsInOneHome(JavaClasses classes) {
    String adapter = "dev.portalsdk.billing.internal.sancor";
    List<JavaClass> records = classes.stream().filter(JavaClass::isRecord).toList();
    assertThat(records)
        .filteredOn(type -> type.getPackageName().startsWith(adapter + ".wire"))
        .hasSizeGreaterThan(40)
        .allMatch(JavaClass::isTopLevelClass)
        .allMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    assertThat(records)
        .filteredOn(type -> type.getPackageName().equals(adapter))
        .allMatch(JavaClass::isTopLevelClass);
  }
}
