package dev.portalsdk.tripwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The wire is there in each module, and bites. */
class TripwireTest {

  static Stream<String> planted() {
    return Stream.concat(Planted.personal().stream(), Planted.secret().stream());
  }

  @Test
  void isAroundThisRun() {
    assertThat(EndOfRun.begun()).isTrue();
    assertThat(LoggerFactory.getLogger("any")).isInstanceOf(RecordedLogs.Recorder.class);
  }

  @Test
  void seesWhatIsLoggedByAnyThread() throws InterruptedException {
    long before = Tripwire.events();
    Thread thread = new Thread(() -> LoggerFactory.getLogger("any").trace("nothing of {}", "note"));
    thread.start();
    thread.join();
    assertThat(Tripwire.events()).isGreaterThan(before);
  }

  @Test
  void endsTheRunWithAnError() {
    assertThatThrownBy(() -> EndOfRun.requireNone(List.of("core logged a name")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("core logged a name");
  }

  @ParameterizedTest
  @MethodSource("planted")
  void findsWhatIsPlanted(String value) {
    assertThat(Leaks.in("before " + value + " after")).isNotEmpty();
    assertThatThrownBy(() -> Leaks.assertNoneIn(new IllegalStateException(new Error(value))))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20876543215",
        "cuil=23.87654321.4",
        "DNI 87 654 321",
        "ZAPALLARQUI",
        "?n=%C3%8D%C3%B1iga%20Zapallarqui",
        "?n=%C3%8D%C3%B1iga+Zapallarqui",
        "Z2FsbGV0YQ gAlLeTa7Plantada0c4f1e",
        "content=67416c4c65546137506c616e746164613063346631652e",
        "clave=ClavePlantada%2B9%25f",
        "30712345671"
      })
  void findsItInAnotherForm(String text) {
    assertThat(Leaks.in(text)).isNotEmpty();
  }

  @Test
  void letsTheRestPass() {
    assertThat(Leaks.in("serena-art: list OK attempts=1 millis=87 20-******21-5")).isEmpty();
    assertThat(Forgery.in("serena-art: liquidación N° 12 OK")).isEmpty();
    assertThat(Forgery.in(Forgery.TEXT)).hasSizeGreaterThan(8);
  }
}
