package dev.portalsdk.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.portalsdk.tripwire.Forgery;
import dev.portalsdk.tripwire.Leaks;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an ERP may write into its log without a thought, {@code toString()}, names nobody.
 *
 * <p>Every public type that says something of itself has a sample with planted values; who adds a
 * type adds its sample to {@link PlantedSamples}. Records build themselves.
 */
class NobodyInToStringTest {

  private static final PlantedSamples SAMPLES = new PlantedSamples();

  @AfterAll
  static void stop() {
    SAMPLES.close();
  }

  private static final List<Class<?>> TYPES = imported();

  static List<Class<?>> types() {
    return TYPES;
  }

  private static List<Class<?>> imported() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                "dev.portalsdk.core", "dev.portalsdk.billing", "dev.portalsdk.certificates")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.isInterface() && !type.isEnum())
            .filter(type -> type.tryGetMethod("toString").isPresent())
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  @Test
  void looksAtTheTypesThatThereAre() {
    assertThat(types()).hasSizeGreaterThan(55);
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesNobody(Class<?> type) throws ReflectiveOperationException {
    for (Object sample : samples(type)) {
      Leaks.assertNobodyIn(sample.toString());
      assertThat(Forgery.in(sample.toString())).as("%s", type).isEmpty();
    }
  }

  /** None if a record refuses a planted text: then it cannot hold one. */
  private static List<Object> samples(Class<?> type) throws ReflectiveOperationException {
    List<Object> planted = SAMPLES.all(type);
    if (!planted.isEmpty()) {
      return planted;
    }
    assertThat(type.isRecord()).as("no sample of %s: add one to PlantedSamples", type).isTrue();
    try {
      return List.of(record(type));
    } catch (InvocationTargetException refused) {
      assertThat(refused).hasCauseInstanceOf(IllegalArgumentException.class);
      return List.of();
    }
  }

  private static Object value(Class<?> type) {
    if (!type.isRecord() || SAMPLES.of(type).isPresent()) {
      return SAMPLES.value(type);
    }
    try {
      return record(type);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("no sample of " + type + ": add one to PlantedSamples", e);
    }
  }

  private static Object record(Class<?> type) throws ReflectiveOperationException {
    List<Class<?>> types =
        Stream.of(type.getRecordComponents()).<Class<?>>map(RecordComponent::getType).toList();
    Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
    return constructor.newInstance(types.stream().map(NobodyInToStringTest::value).toArray());
  }
}
