package dev.portalsdk.testkit.internal.faces.sancor;

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
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorials;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The side menu and the top bar, of which each user has what its profile gives (manual L107). */
final class SanCorMenu {

  /** The entries of L234 and of the titles of the sections, in the order of the index (L8-25). */
  static final Map<Class<?>, String> ENTRIES = entries();

  private static final String SHIPMENTS = "Envíos y Consultas de Facturación";

  private SanCorMenu() {}

  private static Map<Class<?>, String> entries() {
    Map<Class<?>, String> entries = new LinkedHashMap<>();
    entries.put(Eligibility.class, "Validación Online");
    entries.put(CapitatedEligibility.class, "Elegibilidad Asociado Capitado");
    entries.put(ProviderProfile.class, "Mis Datos");
    entries.put(Cases.class, "Estado de Gestiones");
    entries.put(FeeSchedules.class, "Aranceles");
    entries.put(AgreedServices.class, "Prestaciones Convenidas");
    entries.put(AttachedProfessionals.class, "Prestadores Adheridos");
    entries.put(Norms.class, "Normas");
    entries.put(Invoices.class, "Facturas");
    entries.put(InvoiceDocuments.class, "Facturas");
    entries.put(InvoiceWorkbooks.class, "Facturas");
    entries.put(PaymentOrders.class, "Facturas");
    entries.put(Shipments.class, SHIPMENTS);
    entries.put(PendingInvoices.class, SHIPMENTS);
    entries.put(Submissions.class, SHIPMENTS);
    entries.put(Users.class, "Usuarios");
    entries.put(Library.class, "Documentación Útil");
    entries.put(Tutorials.class, "Tutoriales");
    entries.put(Transfers.class, "Traslados");
    entries.put(Contact.class, "Contáctenos");
    entries.put(Notices.class, "Novedades");
    return Collections.unmodifiableMap(entries);
  }
}
