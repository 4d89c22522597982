package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.testkit.spi.Fault;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a user sets and sees of a runtime, over HTTP. */
class RuntimeTest {

  private final ReferencePortal reference = ReferencePortal.create();
  private final ReferencePortalServer server = ReferencePortalServer.start(reference);
  private final List<CallReport> reports = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void tellsTheListenerHowEachCallWent() {
    reference.at(SERENA_ART).next(Fault.CLOSED);
    try (PortalRuntime runtime = runtime(server.settings(SERENA_ART));
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      portal.require(Invoices.class).all(InvoiceQuery.all()).read();
      reference.at(SERENA_ART).next(Fault.RENAMED_COLUMN);
      assertThatExceptionOfType(PortalChangedException.class)
          .isThrownBy(() -> portal.require(Invoices.class).all(InvoiceQuery.all()).read());
    }

    assertThat(reports)
        .extracting(CallReport::call)
        .containsOnly(new PortalCall(SERENA_ART, "list invoices"));
    assertThat(reports.get(0).succeeded()).isTrue();
    assertThat(reports.get(0).attempts()).isEqualTo(2);
    assertThat(reports.get(0).duration()).isPositive();
    assertThat(reports.get(1).failure()).hasValue("PAGE_CHANGED");
  }

  @Test
  @Tag("SE01")
  void asksTheSourceOfCredentialsAtEachLoginAndNoMore() {
    AtomicInteger asked = new AtomicInteger();
    Credentials credentials =
        Credentials.of(
            "cuit",
            field -> {
              asked.incrementAndGet();
              return Secret.of(Samples.PROVIDER.plain());
            });
    try (PortalRuntime runtime = runtime(server.settings(SERENA_ART));
        Portal portal = runtime.open(SERENA_ART, credentials)) {
      Invoices invoices = portal.require(Invoices.class);
      for (int i = 0; i < 3; i++) {
        for (Invoice invoice : invoices.all(InvoiceQuery.all())) {
          assertThat(invoice.key().owner()).isEqualTo(Samples.OWNER);
        }
      }
      assertThat(asked).hasValue(1);

      reference.at(SERENA_ART).expireSessions();
      invoices.all(InvoiceQuery.all()).read();
      assertThat(asked).hasValue(2);
    }
  }

  @Test
  @Tag("SE09")
  void findsAPageByThePathThatTheUserSets() {
    URI elsewhere = server.baseUri(SERENA_ART);
    PortalSettings wrong =
        PortalSettings.builder().base(elsewhere).endpoint("operations", "no-existe").build();
    PortalSettings right =
        PortalSettings.builder().base(elsewhere).endpoint("operations", "operaciones").build();

    assertThatExceptionOfType(PortalChangedException.class).isThrownBy(() -> count(wrong));
    assertThat(count(right)).isEqualTo(10);
  }

  private int count(PortalSettings settings) {
    try (PortalRuntime runtime = runtime(settings);
        Portal portal = runtime.open(SERENA_ART, Samples.credentials())) {
      return portal.require(Invoices.class).all(InvoiceQuery.all()).read().items().size();
    }
  }

  private PortalRuntime runtime(PortalSettings settings) {
    CallListener listener =
        new CallListener() {
          @Override
          public void ended(CallReport report) {
            reports.add(report);
          }
        };
    return PortalRuntime.builder().settings(SERENA_ART, settings).listener(listener).build();
  }
}
