package dev.portalsdk.testkit.tck.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.agreement.Roster;
import dev.portalsdk.billing.agreement.RosterEntry;
import dev.portalsdk.billing.agreement.RosterField;
import dev.portalsdk.billing.agreement.RosterLayout;
import dev.portalsdk.billing.agreement.RosterViolatedException;
import dev.portalsdk.billing.agreement.RosterViolation;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.ContactReason;
import dev.portalsdk.core.desk.ContactReceipt;
import dev.portalsdk.core.desk.ContactTopic;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.workbook.Workbook;
import dev.portalsdk.testkit.tck.PortalContract;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a payer is told who joins and who leaves: by a workbook, through its contact form. */
public abstract class RosterContract extends PortalContract {

  private static final ZonedDateTime NOON =
      ZonedDateTime.of(2025, 8, 20, 12, 0, 0, 0, ZoneOffset.UTC);
  private static final RosterLayout LAYOUT = RosterLayout.standard();

  @Test
  void bringsTheWorkbookToThePayer() {
    Roster roster = Roster.of(List.of(joining().build(), leaving()));
    ContactReceipt receipt =
        contact().send(roster.message(reason(), "Movimientos del mes", LAYOUT, NOON));

    ContactMessage arrived = messages().get(0);
    assertEquals(ContactTopic.ATTACHED_PROFESSIONALS, arrived.reason().topic());
    PortalDocument workbook = arrived.attachments().get(0);
    assertEquals(MediaType.XLSX, workbook.mediaType());
    assertEquals(roster.entries(), read(workbook));
    assertTrue(portal().require(Cases.class).find(receipt.number()).isPresent());
  }

  @Test
  void sendsNothingOfARosterThatThePayerWouldNotTake() {
    Roster roster =
        Roster.of(
            List.of(
                joining().text(RosterField.CUIT, "20-11111111-3").build(),
                joining().text(RosterField.LANDLINE, "").build()));
    RosterViolatedException violated =
        assertThrows(
            RosterViolatedException.class,
            () -> contact().send(roster.message(reason(), "Altas", LAYOUT, NOON)));

    assertEquals(
        List.of("row 1, CUIT", "row 2, LANDLINE"),
        violated.violations().stream().map(RosterViolation::toString).toList());
    assertEquals(List.of(), messages());
  }

  private static List<RosterEntry> read(PortalDocument document) {
    try (Workbook workbook = Workbook.open(document)) {
      Columns.Builder columns = Columns.builder().column(LAYOUT.changeHeader());
      for (RosterField field : RosterField.values()) {
        columns.column(LAYOUT.header(field));
      }
      return workbook
          .tables(columns.build())
          .read(
              row -> {
                boolean joins = row.text(LAYOUT.changeHeader()).equals("Incorporación");
                RosterEntry.Builder entry = joins ? RosterEntry.joining() : RosterEntry.leaving();
                for (RosterField field : RosterField.values()) {
                  entry.text(field, row.text(LAYOUT.header(field)));
                }
                return entry.build();
              })
          .orThrow();
    }
  }

  private static RosterEntry.Builder joining() {
    return complete(RosterEntry.joining()).text(RosterField.LANDLINE, "(3493) 423567");
  }

  private static RosterEntry leaving() {
    return complete(RosterEntry.leaving()).text(RosterField.MOBILE, "(3493) 15 423567").build();
  }

  private static RosterEntry.Builder complete(RosterEntry.Builder entry) {
    return entry
        .cuit(Cuit.parse("27-35215358-9"))
        .license(License.of("MP", "12345"))
        .text(RosterField.NAME, "Usar - Para Pruebas Conect.")
        .text(RosterField.CATEGORY, "A")
        .text(RosterField.SPECIALTIES, "Pediatría")
        .text(RosterField.ADDRESS, "J. D. Peron 281")
        .text(RosterField.TOWN, "Salto Grande")
        .text(RosterField.POSTAL_CODE, "2142")
        .text(RosterField.PROVINCE, "Santa Fe")
        .text(RosterField.EMAILS, "uno@hospital.example; dos@hospital.example");
  }

  private ContactReason reason() {
    return contact().find(ContactTopic.ATTACHED_PROFESSIONALS).orElseThrow();
  }

  private List<ContactMessage> messages() {
    return payer().desk().messages(sample().provider());
  }

  private Contact contact() {
    return portal().require(Contact.class);
  }
}
