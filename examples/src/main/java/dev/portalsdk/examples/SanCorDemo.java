package dev.portalsdk.examples;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;

import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.SavedInvoices;
import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.CareSamples;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.ReferencePortalServer;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.ShipmentSamples;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A provider of SanCor Salud at the end of 2021, when the rows of the manual are new: a member is
 * checked, invoices and an order are read, a shipment is completed, a case is followed to its end.
 */
final class SanCorDemo implements PortalDemo {

  private static final DateRange SIX_MONTHS =
      new DateRange(LocalDate.of(2021, 6, 20), LocalDate.of(2021, 12, 20));

  @Override
  public PortalId portal() {
    return SANCOR_SALUD;
  }

  @Override
  public void run(
      ReferencePortal today, ReferencePortalServer unused, Path output, PrintStream out) {
    ReferencePortal reference = ReferencePortal.create(SanCorSamples.NOW);
    ReferencePayer sancor = reference.at(SANCOR_SALUD);
    try (ReferencePortalServer server = ReferencePortalServer.start(reference);
        PortalRuntime runtime =
            PortalRuntime.builder()
                .clock(reference.clock())
                .settings(SANCOR_SALUD, server.settings(SANCOR_SALUD))
                .journal(journal(output))
                .build();
        Portal portal = runtime.open(SANCOR_SALUD, SanCorSamples.credentials())) {
      out.println();
      out.println(portal.info() + " at " + server.baseUri(SANCOR_SALUD));
      member(portal.require(Eligibility.class), out);
      invoices(portal.require(Invoices.class), out);
      offline(portal, runtime, output, out);
      order(portal.require(PaymentOrders.class), output, out);
      shipment(portal, sancor, out);
      caseToItsEnd(portal, sancor, out);
    }
  }

  private static Path journal(Path output) {
    try {
      return Files.createTempDirectory(output, "journal-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void member(Eligibility eligibility, PrintStream out) {
    MemberId member = MemberId.of(CareSamples.MEMBER);
    MemberCheck check = eligibility.check(member);
    out.println("MEMBER  " + check.words() + ", asked at " + check.asked());
    eligibility
        .check(member, Set.of(CareSamples.CONSULTATION, CareSamples.RESONANCE))
        .answers()
        .items()
        .forEach(answer -> practice(answer, out));
  }

  private static void practice(ValidatedPractice answer, PrintStream out) {
    line(out, "", answer.practice().code(), "", answer.priorAuthorization().toString());
  }

  private static void invoices(Invoices invoices, PrintStream out) {
    Listing<Invoice> listing = invoices.all(InvoiceQuery.all()).read();
    out.println("INVOICES  " + listing.completeness());
    for (Invoice invoice : listing.items()) {
      line(
          out,
          invoice.received().map(Object::toString).orElse(""),
          invoice.key().letter().map(letter -> letter + " ").orElse("")
              + invoice.key().number().shown(),
          invoice.total().toString(),
          invoice.status().words()
              + invoice.balance().map(balance -> ", balance " + balance).orElse(""));
    }
  }

  private static void offline(Portal portal, PortalRuntime runtime, Path output, PrintStream out) {
    Path target = output.resolve("facturas.xlsx");
    InvoiceQuery query = InvoiceQuery.all().received(SIX_MONTHS);
    try (PortalDocument workbook = portal.require(InvoiceWorkbooks.class).workbook(query)) {
      workbook.saveTo(target);
    }
    SavedInvoices saved = runtime.entrance(SANCOR_SALUD).require(SavedInvoices.class);
    List<Invoice> read =
        saved.invoices(PortalDocument.of("facturas.xlsx", target), SanCorSamples.OWNER).orThrow();
    out.println("OFFLINE  " + target.getFileName() + " holds the same " + read.size());
    if (!read.equals(portal.require(Invoices.class).all(query).read().items())) {
      throw new IllegalStateException("The workbook holds other invoices than the screen");
    }
  }

  private static void order(PaymentOrders orders, Path output, PrintStream out) {
    out.println("ORDERS");
    for (InvoiceRef ref :
        List.of(SanCorSamples.SETTLED.ref(), ShipmentSamples.WITHHOLDING_ORDER.ref().invoice())) {
      for (PaymentOrder order : orders.of(ref)) {
        line(
            out,
            order.paid().toString(),
            order.ref().number(),
            order.amount().toString(),
            "pays " + ref + ", with " + order.documents());
        order.documents().forEach(kind -> save(orders, order, kind, output));
      }
    }
  }

  private static void save(
      PaymentOrders orders, PaymentOrder order, DocumentKind kind, Path output) {
    String name = order.ref().number() + "-" + kind.name().toLowerCase(Locale.ROOT) + ".pdf";
    try (PortalDocument document = orders.download(order.ref(), kind)) {
      document.saveTo(output.resolve(name));
    }
  }

  private static void shipment(Portal portal, ReferencePayer sancor, PrintStream out) {
    Submissions submissions = portal.require(Submissions.class);
    out.println(
        "A SHIPMENT asks for " + submissions.requirements(SubmissionKind.INVOICE).required());
    Submission submission =
        Submission.of(
            SubmissionKind.INVOICE,
            ShipmentSamples.newInvoice(),
            Attachment.of(AttachmentKind.INVOICE, Samples.pdf("Factura")),
            Attachment.of(AttachmentKind.BACKING, Samples.pdf("Respaldo")));
    submissions.prepare(submission).send().orThrow();
    Shipment sent = newest(portal);
    sancor.shipments().miss(sent.ref(), "Historia clínica");
    Shipment lacking = portal.require(Shipments.class).find(sent.ref()).orElseThrow();
    line(out, lacking.sent().toString(), lacking.number(), "", "lacks " + lacking.missing());
    Attachment history = Attachment.of(AttachmentKind.BACKING, Samples.pdf("Historia clínica"));
    submissions.prepare(Submission.missing(lacking, history)).send().orThrow();
    sancor.shipments().miss(sent.ref(), "");
    sancor.shipments().process(sent.ref());
    Shipment whole = portal.require(Shipments.class).find(sent.ref()).orElseThrow();
    line(out, whole.sent().toString(), whole.number(), "", whole.stateWords() + ", lacks nothing");
    if (!whole.missing().isEmpty()) {
      throw new IllegalStateException("The shipment was completed");
    }
  }

  private static Shipment newest(Portal portal) {
    return portal.require(Shipments.class).all(ShipmentQuery.all()).read().items().stream()
        .filter(shipment -> shipment.document().isPresent())
        .filter(
            shipment ->
                shipment
                    .document()
                    .get()
                    .number()
                    .sameAs(ShipmentSamples.newInvoice().key().number()))
        .findFirst()
        .orElseThrow();
  }

  private static void caseToItsEnd(Portal portal, ReferencePayer sancor, PrintStream out) {
    Contact contact = portal.require(Contact.class);
    ContactReceipt receipt =
        contact.send(
            ContactMessage.of(
                contact.find(ContactTopic.PROVIDER_DATA).orElseThrow(),
                "Cambió el teléfono de la institución"));
    sancor.desk().forward(SanCorSamples.PROVIDER, receipt.number(), "Convenios", "Resuelta");
    Cases cases = portal.require(Cases.class);
    out.println(
        "CASE " + receipt.number() + "  " + cases.find(receipt.number()).orElseThrow().state());
    for (CaseStep step : cases.detail(receipt.number())) {
      line(out, "", step.unit(), "", step.state());
    }
  }

  private static void line(PrintStream out, String day, String what, String amount, String note) {
    out.println(String.format(Locale.ROOT, "%-10s  %-16s  %18s  %s", day, what, amount, note));
  }
}
