package dev.portalsdk.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalSettingsTest {

  private static URI base(String base) {
    return PortalSettings.builder().base(URI.create(base)).build().base().orElseThrow();
  }

  @Test
  void setsNothingUnlessTold() {
    PortalSettings none = PortalSettings.none();
    assertThat(none.base()).isEmpty();
    assertThat(none.deadlines()).isEmpty();
    assertThat(none.limits()).isEmpty();
    assertThat(none.columns()).isEmpty();
    assertThat(none.endpoint("operations", "operaciones")).isEqualTo("operaciones");
  }

  @Test
  void givesTheBaseASlashAtItsEnd() {
    assertThat(base("https://portal.example")).hasToString("https://portal.example/");
    assertThat(base("https://portal.example/a")).hasToString("https://portal.example/a/");
    assertThat(base("https://portal.example/a/")).hasToString("https://portal.example/a/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:1/"})
  void allowsPlainHttpOnThisMachine(String base) {
    assertThat(base(base)).hasToString(base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://portal.example/",
        "http://127.0.0.1.evil.example/",
        "http://10.0.0.1/",
        "ftp://portal.example/",
        "/portal",
        "https:portal",
        "https://user:secret@portal.example/",
        "https://portal.example/?a=1",
        "https://portal.example/#a"
      })
  void refusesAnAddressThatIsNone(String base) {
    assertThatThrownBy(() -> base(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void takesThePrintedSiteWhereNoBaseIsSet() {
    PortalSettings none = PortalSettings.none();
    assertThat(none.baseOr(URI.create("http://www.portal.example/app?a=1#/login")))
        .hasToString("https://www.portal.example/app/");
    assertThat(none.baseOr(URI.create("http://127.0.0.1:80"))).hasToString("http://127.0.0.1:80/");
    URI base = URI.create("https://other.example/");
    assertThat(PortalSettings.builder().base(base).build().baseOr(URI.create("http://a.example")))
        .isEqualTo(base);
  }

  @Test
  void allowsPlainHttpElsewhereIfTold() {
    URI base = URI.create("http://10.0.0.1/");
    assertThat(PortalSettings.builder().plainHttpAllowed(true).base(base).build().base())
        .contains(base);
  }

  @Test
  void replacesPathsAndAddsColumnTexts() {
    PortalSettings settings =
        PortalSettings.builder()
            .endpoint("operations", "operaciones/listado?x=1")
            .column("IMPORTE", "IMPORTE TOTAL", "TOTAL")
            .deadlines(Deadlines.DEFAULT.withCall(Duration.ofSeconds(1)))
            .limits(Limits.DEFAULT)
            .build();
    assertThat(settings.endpoint("operations", "operaciones")).isEqualTo("operaciones/listado?x=1");
    assertThat(settings.columns()).containsEntry("IMPORTE", List.of("IMPORTE TOTAL", "TOTAL"));
    assertThat(settings.deadlines().orElseThrow().call()).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "\\\\evil",
        "/\\evil",
        "javascript:x",
        "a b",
        "a\n"
      })
  void refusesAPathThatLeadsAway(String path) {
    assertThatThrownBy(() -> PortalSettings.builder().endpoint("operations", path))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
