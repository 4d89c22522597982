package dev.portalsdk.testkit.privacy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.adjustment.AdjustmentGroup;
import dev.portalsdk.billing.adjustment.AdjustmentReason;
import dev.portalsdk.billing.adjustment.Debit;
import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AgreedServiceQuery;
import dev.portalsdk.billing.agreement.AgreementParties;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.billing.agreement.Roster;
import dev.portalsdk.billing.agreement.RosterEntry;
import dev.portalsdk.billing.agreement.RosterField;
import dev.portalsdk.billing.agreement.RosterViolatedException;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.billing.matching.InvoiceMatches;
import dev.portalsdk.billing.matching.InvoiceMatching;
import dev.portalsdk.billing.matching.MatchDoubt;
import dev.portalsdk.billing.matching.MatchRule;
import dev.portalsdk.billing.matching.MatchSettings;
import dev.portalsdk.billing.matching.PaymentMatches;
import dev.portalsdk.billing.matching.PaymentMatching;
import dev.portalsdk.billing.matching.PortalPayment;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentEquation;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.billing.reading.DebitDetailReader;
import dev.portalsdk.billing.reading.NoteReader;
import dev.portalsdk.billing.reading.NoteStatement;
import dev.portalsdk.billing.reading.OrderReader;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.reading.PrintedVoucher;
import dev.portalsdk.billing.reading.WithholdingReader;
import dev.portalsdk.billing.spi.DocumentUpload;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.AttachmentRequirements;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionId;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionRequirements;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingTax;
import dev.portalsdk.certificates.BulkIssue;
import dev.portalsdk.certificates.BulkReport;
import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.CoverageGap;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.ExpiryWatch;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.certificates.reading.CertificateReader;
import dev.portalsdk.certificates.reading.ExpectedCertificate;
import dev.portalsdk.certificates.reading.FactMismatch;
import dev.portalsdk.certificates.signature.CertificateVerifier;
import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.ChallengeAnswer;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.LoginField;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.PortalContact;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.Secret;
import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.account.ContactField;
import dev.portalsdk.core.account.ContactPoint;
import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.care.EligibilityState;
import dev.portalsdk.core.care.MemberCheck;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.care.PriorAuthorization;
import dev.portalsdk.core.care.ValidatedPractice;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseQuery;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.identity.Cbu;
import dev.portalsdk.core.identity.Cdi;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.Cvu;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.DocumentType;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.core.identity.MemberNumber;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.journal.WriteBatch;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteIdentity;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.pdf.PdfLimits;
import dev.portalsdk.core.pdf.PdfLine;
import dev.portalsdk.core.pdf.PdfText;
import dev.portalsdk.core.settings.Deadlines;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.settings.ProxyRule;
import dev.portalsdk.core.settings.TrustedCertificates;
import dev.portalsdk.core.spi.Receipt;
import dev.portalsdk.core.spi.WriteOutcome;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.DatePattern;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import dev.portalsdk.testkit.internal.signing.CertificateOrder;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.SigningIdentity;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import dev.portalsdk.tripwire.Planted;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One object of each type, with a person in it wherever a person may be. */
final class PlantedSamples implements AutoCloseable {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Map<String, String> CELLS =
      Map.of("PACIENTE", Planted.NAME, "CUIL", Planted.CUIL, "DIAGNÓSTICO", Planted.DIAGNOSIS);

  private final PortalRuntime runtime = PortalRuntime.builder().build();
  private final List<Object> samples = new ArrayList<>();

  PlantedSamples() {
    numbers();
    calls();
    pages();
    billing();
    writes();
    vocabulary();
    care();
    desk();
    agreement();
    coverage();
    signatures();
    printed();
    samples.addAll(PlantedDebits.samples());
    samples.addAll(PlantedReconciliation.samples());
    paymentDocuments();
  }

  private void paymentDocuments() {
    Source source =
        Source.document(BillingPortals.SERENA_ART, "PAYMENT_ORDER", "1", "0".repeat(64));
    PrintedVoucher voucher = PrintedVoucher.parse("FC B 0025-00043905");
    Money nothing = Money.parse("ARS 0.00");
    PaidInvoice.Part part = new PaidInvoice.Part(DAY, nothing, nothing, nothing, nothing);
    Debit debit =
        Debit.builder(nothing, AdjustmentReason.of(Planted.TEXT, AdjustmentGroup.OTHER), source)
            .serviceLine(Planted.CUIL)
            .build();
    Withholding tax =
        Withholding.builder(WithholdingTax.GANANCIAS, nothing, source)
            .certificate(Planted.CUIL)
            .build();
    PaidInvoice paid = new PaidInvoice(voucher, List.of(part), List.of(debit), List.of(tax));
    add(voucher, part, paid, source, debit, debit.reason(), tax);
    add(OrderStatement.of("1", DAY, Cuit.parse(Planted.CUIT), List.of(paid), source));
    PrintedVoucher note = PrintedVoucher.parse("NC B 0025-00043905");
    add(new NoteStatement(note, DAY, voucher, Money.parse("ARS 1.00"), source));
    add(OrderReader.create(), WithholdingReader.create());
    add(DebitDetailReader.create(), NoteReader.create());
    StoredSamples.all(runtime).forEach(this::add);
    reconciled();
  }

  private void reconciled() {
    Owner owner = Owner.of(BillingPortals.SERENA_ART, Cuit.parse(Planted.CUIT));
    InvoiceKey key = InvoiceKey.of(owner, InvoiceKind.INVOICE, new ArgentineNumber(25, 43905));
    Money amount = Money.parse("ARS 10.00");
    LedgerEntry entry = LedgerEntry.builder("FC-1", key).total(amount).build();
    LedgerPayment payment = LedgerPayment.of("RC-1", owner, DAY, amount).numbered(Planted.TEXT);
    PortalPayment shown =
        PortalPayment.of(Source.ledger("RC-1"), owner, DAY, amount)
            .numbered(Planted.TEXT)
            .paying(key, amount);
    Invoice invoice = (Invoice) value(Invoice.class);
    List<LedgerPayment> ledger = List.of(payment);
    List<PortalPayment> portal = List.of(shown);
    add(entry, payment, shown, entry.source());
    add(InvoiceMatching.of(MatchSettings.defaults()).match(List.of(entry), List.of(invoice)));
    add(PaymentMatching.of(MatchSettings.defaults()).match(ledger, portal));
    add(new InvoiceMatches.Ambiguity(MatchDoubt.DUPLICATE_KEY, List.of(entry), List.of(invoice)));
    add(new PaymentMatches.Match(MatchRule.REVERSAL, 90, ledger, portal));
    add(new PaymentMatches.Ambiguity(MatchDoubt.SEVERAL_SUMS, ledger, portal));
    add(new PaymentMatches.Unsearched(ledger, portal));
  }

  private void signatures() {
    String signer = "CN=" + Planted.NAME + ",SERIALNUMBER=CUIL " + Planted.CUIL;
    SigningIdentity identity =
        TestAuthority.issue(CertificateOrder.signer(signer, TestAuthority.NAME, 5), 2048);
    byte[] pdf = PdfPage.render(Planted.NAME, Map.of("CUIL", Planted.CUIL));
    byte[] signed = PdfSigner.of(identity).sign(pdf, Instant.EPOCH);
    signed[100] ^= 1;
    add(
        CertificateVerifier.builder()
            .build()
            .verify(PortalDocument.of(Planted.NAME + ".pdf", signed)));
  }

  private void printed() {
    byte[] pdf = PdfPage.render("A", Map.of("Nombre", Planted.NAME + " " + Planted.CUIL));
    PdfText text = PdfText.read(PortalDocument.of("a.pdf", pdf));
    PdfLine line = text.lines().get(1);
    add(text, line, line.pieces().get(0), PdfLimits.DEFAULT, CertificateReader.create());
    PayrollSelection selection = PayrollSelection.of(Cuil.parse(Planted.CUIL));
    CertificateRequest request =
        CertificateRequest.standard(ContractNumber.parse("87654321"), selection);
    add(ExpectedCertificate.of(request, Cuit.parse(Planted.CUIT), DAY));
    add(new FactMismatch(FactMismatch.EMPLOYEE_MISSING, Planted.TEXT, Planted.CUIL));
  }

  private void writes() {
    PortalDocument file =
        PortalDocument.of(Planted.NAME + ".pdf", Planted.TEXT.getBytes(StandardCharsets.UTF_8));
    WriteIdentity identity =
        WriteIdentity.builder(BillingPortals.SERENA_ART, "upload document")
            .subject("patient", Planted.CUIL)
            .sha256(file.sha256())
            .build();
    WriteDraft draft = WriteDraft.of(identity, Map.of("remarks", Planted.DIAGNOSIS), file);
    WriteStep step =
        WriteStep.to(WriteState.REJECTED, Instant.EPOCH)
            .because(ErrorCode.REQUEST_REFUSED)
            .saying(Planted.TEXT);
    WriteBatch batch = WriteBatch.of(List.of(draft));
    WriteRecord record = WriteRecord.of(identity, draft.details(), batch.id(), step);
    add(identity, identity.id(), draft, step, batch, batch.members().get(0), batch.id(), record);
    add(new Receipt(Planted.TEXT), WriteOutcome.of(record));
    Attachment attachment =
        Attachment.of(AttachmentKind.CLINICAL_HISTORY, file).remarks(Planted.DIAGNOSIS);
    Owner owner = Owner.of(BillingPortals.SERENA_ART, Cuit.parse(Planted.CUIT));
    InvoiceKey key =
        InvoiceKey.of(owner, InvoiceKind.INVOICE, ArgentineNumber.parse("0025-00043905"));
    DocumentResult result =
        DocumentResult.of(AttachmentKind.CLINICAL_HISTORY, WriteOutcome.of(record));
    SubmissionId id = new SubmissionId(batch.id());
    add(attachment, Submission.of(InvoiceRef.of(key), attachment), id, result);
    add(new SubmissionResult(id, List.of(result)));
    add(new AttachmentRequirements(Set.of(MediaType.PDF), 1 << 20));
    add(DocumentUpload.of(uploadRecord(file), () -> file, (done, total) -> {}));
  }

  private static WriteRecord uploadRecord(PortalDocument file) {
    WriteIdentity identity =
        WriteIdentity.builder(BillingPortals.SERENA_ART, "upload document")
            .subject("kind", "CLINICAL_HISTORY")
            .sha256(file.sha256())
            .build();
    WriteDraft draft = WriteDraft.of(identity, Map.of("remarks", Planted.DIAGNOSIS), file);
    WriteStep step = WriteStep.to(WriteState.PENDING, Instant.EPOCH);
    return WriteRecord.of(identity, draft.details(), WriteBatch.of(List.of(draft)).id(), step);
  }

  /** Returns the sample of a type, if there is one. */
  Optional<Object> of(Class<?> type) {
    return samples.stream().filter(type::isInstance).findFirst();
  }

  /** Returns all samples of a type. */
  List<Object> all(Class<?> type) {
    return samples.stream().filter(type::isInstance).toList();
  }

  private void add(Object... some) {
    samples.addAll(List.of(some));
  }

  private void numbers() {
    add(Cuit.parse(Planted.CUIT), Cuil.parse(Planted.CUIL), Dni.parse(Planted.DNI));
    add(Cdi.parse(Planted.CUIT), Cedula.parse("87654321"), Nit.parseNumber("87654321"));
    add(MemberNumber.parse("87654321"), ContractNumber.parse("87654321"));
    add(Cbu.parse("0070999020000065706080"), Cvu.parse("0000003100012345678907"));
    // Of organisations, or in a public register.
    add(License.parse("MP 12345"), ProviderNumber.parse("8481"));
    add(HabilitationCode.parse("440010113601"), DocumentType.CUIT);
  }

  private void calls() {
    PortalCall call = new PortalCall(BillingPortals.SERENA_ART, "list invoices");
    Credentials credentials = Credentials.of("cuit", Planted.CUIT);
    Portal portal = runtime.open(BillingPortals.SERENA_ART, credentials);
    Origin origin = Origin.portal(call, what -> {});
    byte[] body = Planted.TEXT.getBytes(StandardCharsets.UTF_8);
    URI location = URI.create("https://portal.example/?cuil=" + Planted.CUIL);
    add(call, new CallReport(call, Duration.ofMillis(87), 1, null));
    add(credentials, Secret.of(Planted.CUIT), portal, portal.info());
    add(runtime.entrance(BillingPortals.SERENA_ART), CallListener.none(), origin);
    add(Challenge.builder(Planted.CUIL, "captcha").words(Planted.TEXT).page(location).build());
    add(ChallengeAnswer.of(Planted.CUIL));
    Answer answer = new Answer(origin, location, 200, "text/html", null, body);
    add(answer, JsonPage.of(answer));
    add(PortalDocument.of(Planted.NAME + ".pdf", body));
  }

  private void pages() {
    RowFailure failure =
        new RowFailure(
            Location.htmlRow(7),
            "IMPORTE",
            ErrorCode.INVALID_AMOUNT,
            "no amount",
            Planted.CUIL,
            CELLS);
    Page<String> page =
        Page.<String>builder(
                Origin.file("page"), PageRequest.first(), List.of(Planted.TEXT), List.of(failure))
            .next(PageRequest.after(Planted.CUIL))
            .build();
    add(Location.htmlRow(7), failure, page, page.completeness());
    add(PageRequest.after(Planted.CUIL), Shown.of(CELLS));
    add(Columns.builder().column("IMPORTE").build().match(List.of(Planted.NAME, Planted.CUIL)));
  }

  private void billing() {
    Owner owner = Owner.of(BillingPortals.SERENA_ART, Cuit.parse(Planted.CUIT));
    InvoiceKey key =
        InvoiceKey.of(owner, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse("0025-00043905"));
    InvoiceStatus status = InvoiceStatus.of(InvoiceState.SETTLED, DAY, Planted.TEXT);
    Shown shown = Shown.of(CELLS);
    add(owner, key, status, InvoiceQuery.all().number(key.number()));
    add(
        Invoice.builder(key)
            .issued(DAY)
            .total(Money.parse("ARS 10.00"))
            .status(status)
            .shown(shown)
            .build());
    payments();
    orders(key);
    shipments(owner, key);
    add(UploadQuery.all().recipient(Planted.NAME).uploaded(DAY));
    add(
        UploadedDocument.builder(Planted.NAME + ".pdf")
            .recipient(Planted.NAME)
            .uploaded(DAY)
            .remarks(Planted.TEXT)
            .readState(ReadState.READ)
            .shown(shown)
            .build());
  }

  private void orders(InvoiceKey key) {
    PaymentOrder order =
        PaymentOrder.builder(new PaymentOrderRef(InvoiceRef.of(key), "APB", "10118036"))
            .paid(DAY)
            .amount(Money.parse("ARS 10.00"))
            .shown(Shown.of(CELLS))
            .build();
    add(order, order.ref());
  }

  private void shipments(Owner owner, InvoiceKey key) {
    Shipment shipment =
        Shipment.builder(new ShipmentRef(owner, "253"))
            .kind(SubmissionKind.SUMMARY)
            .sent(DAY)
            .state(ShipmentState.UNRECOGNIZED, Planted.TEXT)
            .document(key)
            .missing(Planted.DIAGNOSIS)
            .shown(Shown.of(CELLS))
            .build();
    add(shipment, shipment.ref(), ShipmentQuery.all().number(Planted.TEXT));
    add(
        SubmissionRequirements.builder()
            .takes(
                AttachmentKind.BACKING, new AttachmentRequirements(Set.of(MediaType.PDF), 1 << 20))
            .condition(Planted.TEXT)
            .build());
  }

  private void payments() {
    Owner owner = Owner.of(BillingPortals.MUTUAL_SER, Nit.parseNumber("87654321"));
    Money paid = Money.parse("COP 10.00");
    PaymentVoucher voucher =
        PaymentVoucher.builder(new VoucherRef(owner, DAY, "10982"))
            .bank(Planted.TEXT)
            .accountKind(Planted.TEXT)
            .accountNumber(Planted.TEXT)
            .paid(paid)
            .shown(Shown.of(CELLS))
            .build();
    CrossedInvoice invoice =
        CrossedInvoice.builder(new ColombianNumber("FE", 1205), paid)
            .voucherNumber(Planted.TEXT)
            .documentType(Planted.TEXT)
            .crossedDocument(Planted.TEXT)
            .shown(Shown.of(CELLS))
            .build();
    add(voucher, invoice, PaymentEquation.COLOMBIAN_VOUCHER.balance(voucher, List.of(invoice)));
    add(ContactData.of(Map.of(ContactField.NAME, Planted.NAME)));
    add(
        RegistrationRequest.builder(Nit.parseNumber("87654321"))
            .site(HabilitationCode.parse("440010113601"))
            .representative(Cedula.parse("87654321"))
            .user(Planted.TEXT, Planted.TEXT)
            .policiesAccepted()
            .build());
    add(
        Registrant.of(ProviderNumber.parse("8481"), Cuit.parse(Planted.CUIT)),
        new MaskedEmail("zapallarqui@hospital.example"));
  }

  private void care() {
    Shown shown = Shown.of(CELLS);
    MemberId member = MemberId.of(Dni.parse("87.654.321"));
    Practice practice = Practice.of("420101", Planted.TEXT);
    Instant asked = Instant.EPOCH;
    PostalAddress address =
        PostalAddress.builder(Planted.TEXT).locality(Planted.TEXT).shown(shown).build();
    add(
        asked,
        member,
        practice,
        MemberCheck.of(member, EligibilityState.UNRECOGNIZED, Planted.TEXT, asked, shown),
        ValidatedPractice.of(practice, PriorAuthorization.UNRECOGNIZED, Planted.TEXT, shown));
    add(
        address,
        IvaCondition.of(Planted.TEXT),
        UserForm.of(Map.of(Planted.TEXT, Planted.TEXT), Set.of(Planted.TEXT)));
    add(
        ProviderData.builder(ProviderNumber.parse("8481"), Planted.NAME)
            .cuit(Cuit.parse(Planted.CUIT))
            .ivaCondition(IvaCondition.of(Planted.TEXT))
            .addresses(List.of(address))
            .emails(List.of(new ContactPoint(Planted.TEXT, Planted.TEXT)))
            .shown(shown)
            .build());
  }

  private void coverage() {
    Cuil cuil = Cuil.parse(Planted.CUIL);
    Employee employee = Employee.of(cuil, Planted.NAME).shown(Shown.of(CELLS));
    Comitente comitente = Comitente.of(Planted.NAME, Cuit.parse(Planted.CUIT));
    ContractNumber number = ContractNumber.parse("87654321");
    PayrollSelection selection = PayrollSelection.of(cuil);
    Page<Employee> payroll =
        Page.builder(Origin.file("page"), PageRequest.first(), List.of(employee), List.of())
            .build();
    add(employee, comitente, selection, SearchText.of(Planted.NAME), ExpiryWatch.of(DAY, 30));
    CertificateRequest request = CertificateRequest.subrogation(number, selection, comitente);
    PortalDocument file = PortalDocument.of(Planted.NAME + ".pdf", new byte[] {1});
    BulkReport report = BulkIssue.by((asked, progress) -> file).issue(List.of(request));
    add(request, report, report.items().get(0));
    add(CoverageGap.between(List.of(), Paged.over(asked -> payroll).read()));
    add(
        InsuranceContract.builder(number, Cuit.parse(Planted.CUIT))
            .employerName(Planted.NAME)
            .from(DAY)
            .shown(Shown.of(CELLS))
            .build());
    add(
        CertificateContent.builder()
            .number("17")
            .kind(CertificateKind.SUBROGATION)
            .employer(Cuit.parse(Planted.CUIT), Planted.NAME)
            .contract(number)
            .issued(DAY)
            .validUntil(DAY)
            .employees(List.of(employee))
            .comitente(comitente)
            .build());
  }

  private void desk() {
    CaseNumber number = CaseNumber.parse("500123");
    EntryId id = EntryId.parse("17");
    Shown shown = Shown.of(CELLS);
    add(number, id, CaseQuery.of(number), CaseStep.of(Planted.TEXT, Planted.TEXT).withShown(shown));
    add(
        Case.builder(number)
            .opened(DAY)
            .state(Planted.TEXT)
            .reason(Planted.TEXT)
            .shown(shown)
            .build());
    PortalDocument file =
        PortalDocument.of(Planted.NAME + ".txt", Planted.TEXT.getBytes(StandardCharsets.UTF_8));
    ContactReason reason = new ContactReason(ContactTopic.UNRECOGNIZED, Planted.TEXT);
    add(reason, ContactMessage.of(reason, Planted.TEXT).attach(file));
    add(new ContactReceipt(number, Planted.TEXT));
    add(
        Notice.builder(id)
            .title(Planted.TEXT)
            .text(Planted.TEXT)
            .published(DAY)
            .importance(Planted.TEXT)
            .shown(shown)
            .build());
    add(LibraryDocument.of(id, Planted.TEXT).withShown(shown));
    add(
        Tutorial.of(Planted.TEXT, URI.create("https://videos.example/?cuil=" + Planted.CUIL))
            .withSection(Planted.TEXT)
            .withShown(shown));
  }

  private void agreement() {
    EntryId id = EntryId.parse("17");
    Shown shown = Shown.of(CELLS);
    add(FeeSchedule.of(id, Planted.TEXT).withShown(shown));
    add(AgreedService.of(Planted.TEXT, Planted.TEXT).withShown(shown));
    add(AgreedServiceQuery.of(Planted.TEXT).provider(Planted.NAME).description(Planted.TEXT));
    add(new AgreementParties(List.of(Planted.TEXT), List.of(Planted.NAME)));
    add(
        AttachedProfessional.builder(ProviderNumber.parse("8481"))
            .cuit(Cuit.parse(Planted.CUIT))
            .name(Planted.NAME)
            .shown(shown)
            .build());
    add(AttachedProfessionalQuery.all().cuit(Cuit.parse(Planted.CUIT)).name(Planted.NAME));
    add(
        Norm.builder(id)
            .folder(NormFolder.UNREAD)
            .section(Planted.TEXT)
            .document(Planted.TEXT)
            .action(Planted.TEXT)
            .shown(shown)
            .build());
    RosterEntry entry =
        RosterEntry.joining()
            .text(RosterField.NAME, Planted.NAME)
            .text(RosterField.CUIT, Planted.CUIT)
            .text(RosterField.EMAILS, Planted.TEXT)
            .build();
    Roster roster = Roster.of(List.of(entry));
    add(entry, roster, new RosterViolatedException(roster.violations()));
    roster.violations().forEach(this::add);
  }

  /** What the library, an adapter or a manual says, and no portal. */
  private void vocabulary() {
    add(Money.parse("ARS 10.00"), Percentage.parse("21"), AmountStyle.ES_GROUPED);
    add(DatePattern.SLASHED, PortalId.of("serena-art"), ErrorCode.THROTTLED);
    add(new LoginField("cuit", "CUIT/DNI", false), new PortalContact("phone", "0800"));
    add(TrustedCertificates.none(), Clock.systemUTC());
    add(Deadlines.DEFAULT, Limits.DEFAULT, Letter.B, ArgentineNumber.parse("0025-00043905"));
    add(
        ProxyRule.of(
            "proxy.example",
            8080,
            new PasswordAuthentication(Planted.CUIL, Planted.CUIL.toCharArray())));
    add(
        PortalSettings.builder()
            .base(URI.create("https://portal.example/"))
            .endpoint("list", "list/" + Planted.CUIL)
            .column("IMPORTE", Planted.NAME)
            .build());
  }

  /** Returns a value for a component of a record, planted if it is a text. */
  Object value(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Map<Class<?>, Object> plain =
        Map.of(
            String.class,
            Planted.TEXT,
            int.class,
            1,
            long.class,
            1L,
            char.class,
            'B',
            boolean.class,
            true,
            Duration.class,
            Duration.ofSeconds(1),
            LocalDate.class,
            DAY,
            List.class,
            List.of(Planted.TEXT),
            Set.class,
            Set.of(Planted.TEXT),
            Map.class,
            CELLS);
    return Optional.ofNullable(plain.get(type))
        .or(() -> of(type))
        .orElseThrow(() -> new AssertionError("no sample of " + type));
  }

  @Override
  public void close() {
    runtime.close();
  }
}
