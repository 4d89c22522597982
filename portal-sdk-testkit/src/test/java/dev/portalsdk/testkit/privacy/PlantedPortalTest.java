package dev.portalsdk.testkit.privacy;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.tripwire.Leaks;
import dev.portalsdk.tripwire.Planted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A payer whose pages are full of persons: nobody of them is in what the library says. */
class PlantedPortalTest {

  private static final int MORE_OFTEN_THAN_IT_TRIES = 10;
  private static final Cuit PROVIDER = Cuit.parse(Planted.CUIT);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 8);
  private static final Invoice INVOICE =
      Invoice.builder(
              InvoiceKey.of(
                  Owner.of(SERENA_ART, PROVIDER),
                  InvoiceKind.INVOICE,
                  Letter.B,
                  ArgentineNumber.parse("0025-00043905")))
          .issued(DAY)
          .total(Money.parse("ARS 24270824.38"))
          .status(InvoiceStatus.of(InvoiceState.SETTLED, DAY, ""))
          .build();

  private final ReferencePortal reference = ReferencePortal.empty();
  private final ReferencePayer serena = reference.at(SERENA_ART);
  private final ReferencePortalServer server = ReferencePortalServer.start(reference);
  private final Queue<String> said = new ConcurrentLinkedQueue<>();
  private final PortalRuntime runtime =
      PortalRuntime.builder()
          .listener(
              new CallListener() {
                @Override
                public void ended(CallReport report) {
                  said.add(report.toString());
                }

                @Override
                public void noticed(PortalCall call, String what) {
                  said.add(call + " " + what);
                }
              })
          .settings(
              SERENA_ART,
              PortalSettings.builder()
                  .base(server.baseUri(SERENA_ART))
                  .deadlines(
                      Deadlines.DEFAULT
                          .withCall(Duration.ofSeconds(2))
                          .withTransfer(Duration.ofSeconds(2)))
                  .build())
          .build();

  @BeforeEach
  void plant() {
    serena.enrol(PROVIDER);
    serena.receive(INVOICE);
    serena.debit(INVOICE.ref(), Money.parse("ARS 10.00"), Planted.TEXT);
    serena.handIn(
        PROVIDER,
        UploadedDocument.builder(Planted.NAME + ".pdf")
            .recipient("Liquidaciones Prest. En Especie")
            .uploaded(DAY)
            .remarks(Planted.TEXT)
            .readState(ReadState.UNREAD)
            .kind(AttachmentKind.INVOICE)
            .build());
    serena.issueAuthorization(PROVIDER, new Authorization(Shown.of(authorization())));
  }

  private static Map<String, String> authorization() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("NÚMERO", Planted.CUIL);
    cells.put("FECHA", "08/07/2025");
    cells.put("PRESTACIÓN", Planted.TEXT);
    cells.put("ESTADO", Planted.DIAGNOSIS);
    return cells;
  }

  @AfterEach
  void stop() {
    runtime.close();
    server.close();
    said.forEach(text -> assertThat(text).satisfies(Leaks::assertNobodyIn));
  }

  private static List<Supplier<Object>> calls(Portal portal) {
    InvoiceDocuments documents = portal.require(InvoiceDocuments.class);
    return List.of(
        () -> documents.download(INVOICE.ref(), DocumentKind.DEBIT_DETAIL),
        () -> portal.require(UploadedDocuments.class).all(UploadQuery.all()).read(),
        () -> portal.require(Invoices.class).all(InvoiceQuery.all()).read(),
        () -> portal.require(Authorizations.class).all().read(),
        () -> documents.available(INVOICE.ref()));
  }

  private void ask(List<Supplier<Object>> calls) {
    for (Supplier<Object> call : calls) {
      try {
        said.add(String.valueOf(call.get()));
      } catch (SdkException e) {
        Leaks.assertNoneIn(e);
        said.add(e.code().text());
      }
    }
  }

  private Portal served() {
    return runtime.open(SERENA_ART, Credentials.of("cuit", Planted.CUIT));
  }

  @Test
  void readsThePersonsAndNamesNone() {
    Portal portal = served();
    assertThat(portal.require(UploadedDocuments.class).all(UploadQuery.all()).read().items())
        .singleElement()
        .satisfies(document -> assertThat(document.remarks()).contains(Planted.NAME));
    ask(calls(portal));
    try (Portal memory = reference.portal(SERENA_ART, Credentials.of("cuit", Planted.CUIT))) {
      ask(calls(memory));
    }
    assertThat(said).hasSizeGreaterThan(9).noneMatch(text -> text.equals("PAGE_CHANGED"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"SLOW", "HUMAN_CHALLENGE"},
      mode = EnumSource.Mode.EXCLUDE)
  void namesNoneWhateverGoesWrong(Fault fault) {
    // A download and a list: each fault happens to one of them at least.
    for (Supplier<Object> call : calls(served()).subList(0, 2)) {
      serena.next(fault, MORE_OFTEN_THAN_IT_TRIES);
      ask(List.of(call));
    }
    assertThat(said).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void plantsTheCompanyThatAllSamplesAreOf() {
    assertThat(Planted.COMPANY).isEqualTo(Samples.PROVIDER.formatted());
  }
}
