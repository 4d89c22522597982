package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.ReadState;
import dev.portalsdk.billing.submission.UploadQuery;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link UploadedDocuments} promises, whatever the portal. */
public abstract class UploadedDocumentsContract extends PortalContract {

  @Test
  void listsWhatWasHandedIn() {
    List<UploadedDocument> found = search(UploadQuery.all());

    assertEquals(names(Samples.uploads()), names(found));
    for (int i = 0; i < found.size(); i++) {
      UploadedDocument expected = Samples.uploads().get(i);
      assertEquals(expected.recipient(), found.get(i).recipient());
      assertEquals(expected.uploaded(), found.get(i).uploaded());
      assertEquals(expected.remarks(), found.get(i).remarks());
      assertEquals(expected.readState(), found.get(i).readState());
      assertFalse(found.get(i).shown().asMap().isEmpty());
    }
  }

  @Test
  void tellsTheKindToThoseWhoAskForOne() {
    List<UploadedDocument> invoices = search(UploadQuery.all().kind(AttachmentKind.INVOICE));

    assertEquals(List.of("factura.pdf", "factura.pdf"), names(invoices));
    invoices.forEach(invoice -> assertEquals(Optional.of(AttachmentKind.INVOICE), invoice.kind()));
    for (AttachmentKind kind : AttachmentKind.values()) {
      long expected =
          Samples.uploads().stream().filter(d -> d.kind().equals(Optional.of(kind))).count();
      assertEquals(expected, search(UploadQuery.all().kind(kind)).size());
    }
  }

  @Test
  void keepsTheDayAndTheRecipientAskedFor() {
    LocalDate day = Samples.uploads().get(0).uploaded();
    String recipient = Samples.uploads().get(0).recipient();

    assertEquals(2, search(UploadQuery.all().uploaded(day).recipient(recipient)).size());
    assertEquals(0, search(UploadQuery.all().uploaded(day.minusDays(1))).size());
  }

  @Test
  void refusesARecipientThatThePortalDoesNotHave() {
    assertThrows(
        RequestRefusedException.class,
        () -> search(UploadQuery.all().recipient("Tesorería Inexistente")));
  }

  @Test
  void showsThatThePayerHasReadADocument() {
    UploadedDocument unread = Samples.uploads().get(2);
    UploadQuery query = UploadQuery.all().kind(AttachmentKind.INVOICE).uploaded(unread.uploaded());
    assertEquals(ReadState.UNREAD, search(query).get(0).readState());

    payer().markRead(Samples.PROVIDER, unread);

    assertEquals(ReadState.READ, search(query).get(0).readState());
  }

  @Test
  void showsAProviderItsOwnDocumentsAlone() {
    UploadedDocuments others = portal(Samples.NEW_PROVIDER).require(UploadedDocuments.class);
    assertEquals(List.of(), others.all(UploadQuery.all()).stream().toList());
  }

  private List<UploadedDocument> search(UploadQuery query) {
    return portal().require(UploadedDocuments.class).all(query).stream().toList();
  }

  private static List<String> names(List<UploadedDocument> documents) {
    return documents.stream().map(UploadedDocument::name).toList();
  }
}
