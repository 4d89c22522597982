package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.testkit.Browser.Came;
import dev.portalsdk.testkit.spi.Fault;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong over HTTP when the reference portal is told to. */
class ServedFaultsTest {

  private final ReferencePortal reference = ReferencePortal.create();
  private final ReferencePayer serena = reference.at(SERENA_ART);
  private final ReferencePortalServer server = ReferencePortalServer.start(reference);
  private final Browser browser = new Browser(server.baseUri(SERENA_ART));

  @BeforeEach
  void login() {
    browser.login(Samples.PROVIDER.plain());
    browser.get("/gestiones");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void forgetsTheUser() {
    serena.next(Fault.EXPIRED_SESSION);

    assertThat(browser.get("/operaciones").page().select("input[type=password]")).hasSize(1);
    assertThat(browser.get("/operaciones").page().select("input[type=password]")).hasSize(1);
  }

  @Test
  void isMendedForOneRequest() {
    serena.next(Fault.MAINTENANCE);

    Came mended = browser.get("/operaciones");
    assertThat(mended.status()).isEqualTo(200);
    assertThat(mended.page().title()).contains("mantenimiento");
    assertWhole();
  }

  @Test
  void renamesTheFirstColumn() {
    serena.next(Fault.RENAMED_COLUMN);

    List<List<String>> table = browser.get("/operaciones").table();
    assertThat(table).hasSize(11);
    assertThat(table.get(0).get(0)).isEqualTo("OTRA COLUMNA");
    assertThat(table.get(0).get(1)).isEqualTo("TIPO FACTURA");
    assertWhole();
  }

  @Test
  void dropsTheLastRow() {
    List<List<String>> whole = browser.get("/operaciones").table();
    serena.next(Fault.DROPPED_ROW);

    assertThat(browser.get("/operaciones").table()).isEqualTo(whole.subList(0, 10));
    assertWhole();
  }

  @Test
  void leavesTheHeadersOfAnEmptyList() {
    Browser newcomer = new Browser(server.baseUri(SERENA_ART));
    newcomer.login(Samples.NEW_PROVIDER.plain());
    serena.next(Fault.DROPPED_ROW);

    assertThat(newcomer.get("/operaciones").table()).hasSize(1);
  }

  @Test
  void sendsHalfAFileAsIfItWereWhole() {
    String link = browser.get("/operaciones").page().select("a").attr("href");
    byte[] whole = browser.get(link).body();
    serena.next(Fault.CUT_DOWNLOAD);

    assertThat(browser.get("/operaciones").status()).as("a page is not hit").isEqualTo(200);
    Came half = browser.get(link);
    assertThat(half.status()).isEqualTo(200);
    assertThat(half.headers().get("Content-Length")).isNull();
    assertThat(half.body()).isEqualTo(Arrays.copyOf(whole, whole.length / 2));
    assertThat(browser.get(link).body()).isEqualTo(whole);
  }

  @Test
  void closesTheConnectionInsteadOfAnswering() {
    serena.next(Fault.CLOSED, 2);

    assertThatThrownBy(() -> browser.get("/operaciones")).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> browser.get("/documentos")).isInstanceOf(UncheckedIOException.class);
    assertWhole();
  }

  @Test
  void keepsSilentUntilTheServerIsClosed() throws Exception {
    serena.next(Fault.SLOW);
    CompletableFuture<Came> answer =
        CompletableFuture.supplyAsync(() -> browser.get("/operaciones"));

    assertThatThrownBy(() -> answer.get(200, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    server.close();
    assertThatThrownBy(() -> answer.get(5, TimeUnit.SECONDS))
        .hasCauseInstanceOf(UncheckedIOException.class);
  }

  @Test
  void hitsNeitherTheLoginNorWhereItLeads() {
    serena.next(Fault.MAINTENANCE);
    Browser another = new Browser(server.baseUri(SERENA_ART));

    assertThat(another.login(Samples.PROVIDER.plain()).status()).isEqualTo(302);
    assertThat(another.get("/gestiones").page().title()).contains("GESTIONES");
    assertThat(another.get("/gestiones").page().title()).contains("mantenimiento");
  }

  @Test
  void hitsNoLogout() {
    serena.next(Fault.MAINTENANCE);

    assertThat(browser.get("/salir").status()).isEqualTo(302);
  }

  private void assertWhole() {
    assertThat(browser.get("/operaciones").table()).hasSize(11);
  }
}
