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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What {@link UploadedDocuments} promises, whatever the portal. */
public abstract class UploadedDocumentsContract extends PortalContract {

  @Test
  void listsWhatWasHandedInToEachRecipient() {
    for (String recipient : recipients()) {
      List<UploadedDocument> expected = handedIn(upload -> upload.recipient().equals(recipient));
      List<UploadedDocument> found = search(UploadQuery.all().recipient(recipient));

      assertEquals(expected.size(), found.size());
      for (int i = 0; i < found.size(); i++) {
        assertShown(expected.get(i), found.get(i));
      }
    }
  }

  @Test
  void tellsTheKindToThoseWhoAskForOne() {
    for (AttachmentKind kind : kinds()) {
      Optional<AttachmentKind> asked = Optional.of(kind);
      List<UploadedDocument> found = search(toFirstRecipient().kind(kind));

      assertEquals(names(toFirstRecipient(upload -> upload.kind().equals(asked))), names(found));
      found.forEach(upload -> assertEquals(asked, upload.kind()));
    }
  }

  @Test
  void keepsTheDayAskedFor() {
    LocalDate day = first().uploaded();

    assertEquals(
        names(toFirstRecipient(upload -> upload.uploaded().equals(day))),
        names(search(toFirstRecipient().uploaded(day))));
    assertEquals(List.of(), search(toFirstRecipient().uploaded(day.minusYears(50))));
  }

  @Test
  void refusesARecipientThatThePortalDoesNotHave() {
    assertThrows(
        RequestRefusedException.class,
        () -> search(UploadQuery.all().recipient("Tesorería Inexistente")));
  }

  @Test
  void showsThatThePayerHasReadADocument() {
    UploadedDocument unread = handedIn(upload -> upload.readState() == ReadState.UNREAD).get(0);
    UploadQuery query =
        UploadQuery.all()
            .recipient(unread.recipient())
            .kind(unread.kind().orElseThrow())
            .uploaded(unread.uploaded());
    assertEquals(ReadState.UNREAD, search(query).get(0).readState());

    payer().markRead(sample().provider(), unread);

    assertEquals(ReadState.READ, search(query).get(0).readState());
  }

  @Test
  void showsAProviderItsOwnDocumentsAlone() {
    UploadedDocuments others = portal(sample().newProvider()).require(UploadedDocuments.class);
    assertEquals(List.of(), others.all(toFirstRecipient()).stream().toList());
  }

  private List<UploadedDocument> search(UploadQuery query) {
    return portal().require(UploadedDocuments.class).all(query).stream().toList();
  }

  private UploadQuery toFirstRecipient() {
    return UploadQuery.all().recipient(first().recipient());
  }

  private List<UploadedDocument> toFirstRecipient(Predicate<UploadedDocument> filter) {
    return handedIn(filter.and(upload -> upload.recipient().equals(first().recipient())));
  }

  private List<UploadedDocument> handedIn(Predicate<UploadedDocument> filter) {
    return sample().uploads().stream().filter(filter).toList();
  }

  private UploadedDocument first() {
    return sample().uploads().get(0);
  }

  private List<String> recipients() {
    return sample().uploads().stream().map(UploadedDocument::recipient).distinct().toList();
  }

  private List<AttachmentKind> kinds() {
    return sample().uploads().stream().flatMap(u -> u.kind().stream()).distinct().toList();
  }

  private static void assertShown(UploadedDocument expected, UploadedDocument found) {
    assertEquals(expected.name(), found.name());
    assertEquals(expected.recipient(), found.recipient());
    assertEquals(expected.uploaded(), found.uploaded());
    assertEquals(expected.remarks(), found.remarks());
    assertEquals(expected.readState(), found.readState());
    assertFalse(found.shown().asMap().isEmpty());
  }

  private static List<String> names(List<UploadedDocument> documents) {
    return documents.stream().map(UploadedDocument::name).toList();
  }
}
