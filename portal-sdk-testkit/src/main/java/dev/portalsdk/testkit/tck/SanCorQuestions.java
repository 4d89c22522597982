package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.InvoiceWorkbooks;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.PaymentOrders;
import dev.portalsdk.billing.PendingInvoices;
import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.agreement.AttachedProfessionalQuery;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.desk.CaseQuery;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.CareSamples;
import dev.portalsdk.testkit.SanCorSamples;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The menu of SanCor Salud (manual L234 and its titles), and a question behind each entry. */
final class SanCorQuestions {

  private static final String SHIPMENTS = "Envíos y Consultas de Facturación";

  /** Submissions ask nothing by themselves: their form is known. */
  static final Map<Class<?>, String> MENU =
      Map.ofEntries(
          Map.entry(Eligibility.class, "Validación Online"),
          Map.entry(CapitatedEligibility.class, "Elegibilidad Asociado Capitado"),
          Map.entry(ProviderProfile.class, "Mis Datos"),
          Map.entry(Cases.class, "Estado de Gestiones"),
          Map.entry(FeeSchedules.class, "Aranceles"),
          Map.entry(AgreedServices.class, "Prestaciones Convenidas"),
          Map.entry(AttachedProfessionals.class, "Prestadores Adheridos"),
          Map.entry(Norms.class, "Normas"),
          Map.entry(Invoices.class, "Facturas"),
          Map.entry(InvoiceDocuments.class, "Facturas"),
          Map.entry(InvoiceWorkbooks.class, "Facturas"),
          Map.entry(PaymentOrders.class, "Facturas"),
          Map.entry(Shipments.class, SHIPMENTS),
          Map.entry(PendingInvoices.class, SHIPMENTS),
          Map.entry(Users.class, "Usuarios"),
          Map.entry(Library.class, "Documentación Útil"),
          Map.entry(Tutorials.class, "Tutoriales"),
          Map.entry(Transfers.class, "Traslados"),
          Map.entry(Contact.class, "Contáctenos"),
          Map.entry(Notices.class, "Novedades"));

  private static final PageRequest FIRST = PageRequest.first();
  private static final LocalDate DAY = LocalDate.of(2021, 12, 20);
  private static final DateRange TODAY = new DateRange(DAY, DAY);
  private static final MemberId MEMBER = MemberId.of(CareSamples.MEMBER);

  private final Map<Class<?>, Consumer<Portal>> questions = new LinkedHashMap<>();

  private SanCorQuestions() {}

  /** Returns what the entries of the menu lead to. */
  static Set<Class<?>> behind(Set<String> entries) {
    return MENU.entrySet().stream()
        .filter(entry -> entries.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Map<Class<?>, Consumer<Portal>> all() {
    SanCorQuestions all = new SanCorQuestions();
    all.billing();
    all.agreements();
    all.desk();
    all.care();
    return Collections.unmodifiableMap(all.questions);
  }

  private void billing() {
    ask(Invoices.class, invoices -> invoices.list(InvoiceQuery.all(), FIRST));
    ask(InvoiceDocuments.class, documents -> documents.available(SanCorSamples.SETTLED.ref()));
    ask(InvoiceWorkbooks.class, books -> books.workbook(InvoiceQuery.all().received(TODAY)));
    ask(PaymentOrders.class, orders -> orders.of(SanCorSamples.SETTLED.ref(), FIRST));
    ask(Shipments.class, shipments -> shipments.list(ShipmentQuery.all(), FIRST));
    ask(PendingInvoices.class, pending -> pending.list(FIRST));
  }

  private void agreements() {
    ask(FeeSchedules.class, schedules -> schedules.list(FIRST));
    ask(AgreedServices.class, services -> services.available());
    ask(
        AttachedProfessionals.class,
        professionals -> professionals.search(AttachedProfessionalQuery.all(), FIRST));
    ask(Norms.class, norms -> norms.list(NormFolder.REPOSITORY, FIRST));
  }

  private void desk() {
    ask(Cases.class, cases -> cases.search(CaseQuery.opened(TODAY), FIRST));
    ask(Contact.class, contact -> contact.available());
    ask(Notices.class, notices -> notices.list(NoticeFolder.READ, FIRST));
    ask(Library.class, library -> library.list(FIRST));
    ask(Tutorials.class, tutorials -> tutorials.list(FIRST));
  }

  private void care() {
    ask(Eligibility.class, eligibility -> eligibility.check(MEMBER));
    ask(CapitatedEligibility.class, capitated -> capitated.check(MEMBER));
    ask(ProviderProfile.class, profile -> profile.detail());
    ask(Users.class, users -> users.list(FIRST));
    ask(
        Transfers.class,
        transfers -> transfers.list(TransferKind.LACK_OF_COMPLEXITY, TransferStep.REQUEST, FIRST));
  }

  private <C> void ask(Class<C> type, Consumer<C> question) {
    questions.put(type, portal -> question.accept(portal.require(type)));
  }
}
