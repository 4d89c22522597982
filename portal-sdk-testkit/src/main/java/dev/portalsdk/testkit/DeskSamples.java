package dev.portalsdk.testkit;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.NoticeFolder;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.internal.pdf.PdfPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened at the desk of SanCor Salud: cases, notices, useful documents, tutorials.
 *
 * <p>The manual names the sections and prints none of their rows, so that all of it is invented but
 * the reasons of the contact form (L184, L211) and the sections that the tutorials explain (L8-25).
 */
public final class DeskSamples {

  /** The reason of the contact form for the provider's own data (L184). */
  public static final ContactReason PROVIDER_DATA =
      new ContactReason(ContactTopic.PROVIDER_DATA, "ACTUALIZACIÓN DATOS PRESTADOR");

  /** The days of {@link #cases()}. */
  public static final DateRange DAYS =
      new DateRange(LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 12));

  /** Which part of the payer has the first case now. */
  public static final String UNIT = "Convenios";

  private static final String FIRST_UNIT = "Atención a Prestadores";
  private static final String IN_PROCESS = "En proceso";
  private static final EntryId READ_NOTICE = EntryId.parse("11");

  private DeskSamples() {}

  /** Returns the provider's cases in the portal's order: twelve, one of each day. */
  public static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int day = 1; day <= 12; day++) {
      cases.add(
          Case.builder(CaseNumber.parse(String.valueOf(101_200 + day)))
              .opened(LocalDate.of(2021, 12, day))
              .reason(PROVIDER_DATA.words())
              .state(IN_PROCESS)
              .build());
    }
    return List.copyOf(cases);
  }

  /** Returns the notices that the provider has not read, in the portal's order. */
  public static List<Notice> unreadNotices() {
    return List.of(
        notice("12", 20, "Nuevos aranceles").text("Rigen desde enero").importance("Alta").build(),
        notice("13", 22, "Horario de fin de año").build());
  }

  /** Returns the notices that the provider has read. */
  public static List<Notice> readNotices() {
    return List.of(
        notice(READ_NOTICE.text(), 3, "Actualización de sus datos")
            .importance("Normal")
            .folder(NoticeFolder.READ)
            .build());
  }

  private static Notice.Builder notice(String id, int day, String title) {
    return Notice.builder(EntryId.parse(id)).published(LocalDate.of(2021, 12, day)).title(title);
  }

  /** Returns the useful documents in the portal's order, with their files. */
  public static Map<LibraryDocument, PortalDocument> library() {
    Map<LibraryDocument, PortalDocument> library = new LinkedHashMap<>();
    library.put(
        LibraryDocument.of(EntryId.parse("instructivo-1"), "Instructivo de facturación"),
        PortalDocument.of(
            "instructivo.pdf", PdfPage.render("Instructivo de facturación", Map.of("Hoja", "1"))));
    library.put(
        LibraryDocument.of(EntryId.parse("planilla-1"), "Planilla de prestadores adheridos"),
        PortalDocument.of("planilla.csv", "Razón Social;CUIT\n".getBytes(StandardCharsets.UTF_8)));
    return library;
  }

  /** Returns the tutorials in the portal's order. */
  public static List<Tutorial> tutorials() {
    return List.of(
        tutorial("Cómo registrarse", "registro"),
        tutorial("Facturas", "facturas").withSection("Facturas"),
        tutorial("Nuevo envío digital", "envios").withSection("Envíos y Consultas de Facturación"));
  }

  private static Tutorial tutorial(String title, String name) {
    return Tutorial.of(title, URI.create("https://videos.example/" + name));
  }

  /**
   * Lets all of this happen.
   *
   * @param payer SanCor Salud, where the provider has an account
   * @param provider whose cases they are
   */
  public static void fill(ReferencePayer payer, TaxId provider) {
    ReferenceDesk desk = payer.desk();
    cases().forEach(filed -> desk.open(provider, filed, FIRST_UNIT));
    desk.forward(provider, cases().get(0).number(), UNIT, IN_PROCESS);
    readNotices().forEach(desk::publish);
    unreadNotices().forEach(desk::publish);
    desk.read(provider, READ_NOTICE);
    library().forEach(desk::publish);
    tutorials().forEach(desk::publish);
  }
}
