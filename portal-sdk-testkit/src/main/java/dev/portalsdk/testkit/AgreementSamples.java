package dev.portalsdk.testkit;

import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What SanCor Salud and a provider agreed on: the two professionals and the norm that its manual
 * prints, and what it prints nothing of, invented.
 */
public final class AgreementSamples {

  /** The companies behind the portal (L234, L342). */
  public static final List<String> COMPANIES = List.of("SanCorSalud", "StaffMédico S.A.");

  /** The provider's name in the combo, of which L234 shows the beginning; L156 has it whole. */
  public static final String NAME = "USAR - PARA PRUEBAS CONECT,";

  /** The professional without a CUIT, for which the portal shows {@code 0} (L243). */
  public static final AttachedProfessional WITHOUT_CUIT =
      AttachedProfessional.builder(ProviderNumber.parse("39944")).name("USAR I").build();

  /** The professional with a CUIT, shown without hyphens (L244). */
  public static final AttachedProfessional WITH_CUIT =
      AttachedProfessional.builder(ProviderNumber.parse("8481"))
          .cuit(Cuit.parse("27352153589"))
          .name("Usar - Para Pruebas Conect.")
          .build();

  /** The norm of L274, read on 22/12/2021. */
  public static final Norm READ_NORM =
      Norm.builder(EntryId.parse("1"))
          .section("NORMAS DE AUDITORÍA MEDICA")
          .document("Normas de Auditoría Médica SanCor Salud")
          .folder(NormFolder.REPOSITORY)
          .action("Norma leída el 22/12/2021")
          .readOn(LocalDate.of(2021, 12, 22))
          .build();

  /** A norm that nobody has read, invented. */
  public static final Norm UNREAD_NORM =
      Norm.builder(EntryId.parse("2"))
          .section("NORMAS DE AUDITORÍA MEDICA")
          .document("Criterios de facturación 2022")
          .folder(NormFolder.UNREAD)
          .action("Leer norma")
          .build();

  private AgreementSamples() {}

  /** Returns the updates of the fees, oldest first: three, of which the portal keeps two (L202). */
  public static List<FeeSchedule> feeSchedules() {
    return List.of(
        FeeSchedule.of(EntryId.parse("2021-06"), "Aranceles desde el 01/06/2021"),
        FeeSchedule.of(EntryId.parse("2021-09"), "Aranceles desde el 01/09/2021"),
        FeeSchedule.of(EntryId.parse("2021-12"), "Aranceles desde el 01/12/2021"));
  }

  /**
   * Returns the file of an update.
   *
   * @param schedule such as one of {@link #feeSchedules()}
   */
  public static PortalDocument file(FeeSchedule schedule) {
    return pdf("aranceles-" + schedule.id(), schedule.title());
  }

  /**
   * Returns the file of a norm.
   *
   * @param norm such as {@link #READ_NORM}
   */
  public static PortalDocument file(Norm norm) {
    return pdf("norma-" + norm.id(), norm.document());
  }

  /**
   * Returns what was agreed on with a company: twelve practices with the first, two with the other.
   *
   * @param company one of {@link #COMPANIES}
   */
  public static List<AgreedService> services(String company) {
    if (!company.equals(COMPANIES.get(0))) {
      return List.of(
          AgreedService.of("420101", "Consulta médica"),
          AgreedService.of("430101", "Día de internación"));
    }
    List<AgreedService> services = new ArrayList<>();
    services.add(AgreedService.of("420101", "Consulta médica"));
    for (int number = 1; number <= 11; number++) {
      services.add(AgreedService.of(String.valueOf(180_100 + number), "Ecografía " + number));
    }
    return List.copyOf(services);
  }

  /**
   * Lets all of this happen.
   *
   * @param payer SanCor Salud, where the provider has an account
   * @param provider with whom it is agreed
   */
  public static void fill(ReferencePayer payer, TaxId provider) {
    ReferenceAgreement agreement = payer.agreement();
    feeSchedules().forEach(schedule -> agreement.update(provider, schedule, file(schedule)));
    for (String company : COMPANIES) {
      services(company).forEach(service -> agreement.agree(provider, company, NAME, service));
    }
    agreement.attach(provider, WITHOUT_CUIT);
    agreement.attach(provider, WITH_CUIT);
    agreement.publish(READ_NORM, file(READ_NORM));
    agreement.publish(UNREAD_NORM, file(UNREAD_NORM));
    agreement.read(provider, READ_NORM.id(), LocalDate.of(2021, 12, 22));
  }

  private static PortalDocument pdf(String name, String title) {
    return PortalDocument.of(name + ".pdf", PdfPage.render(title, Map.of("Hoja", "1")));
  }
}
