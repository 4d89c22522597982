package dev.portalsdk.testkit.tck.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.PortalContract;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link Library} promises, whatever the portal: files of all types, as they are. */
public abstract class LibraryContract extends PortalContract {

  /** More often than the library tries. */
  private static final int FOR_GOOD = 10;

  @Test
  void listsTheDocumentsInThePortalsOrder() {
    assertEquals(List.copyOf(expected().keySet()), library().all().stream().toList());
  }

  @Test
  void keepsTheTextsAsShownBesideTheDocument() {
    for (LibraryDocument document : library().all()) {
      assertTrue(document.shown().asMap().containsValue(document.title()));
    }
  }

  @Test
  void downloadsEachDocumentAsItIs() {
    expected()
        .forEach(
            (document, file) -> {
              try (PortalDocument downloaded = library().download(document.id())) {
                assertEquals(file.sha256(), downloaded.sha256());
                assertEquals(file.mediaType(), downloaded.mediaType());
                assertEquals(file.name(), downloaded.name());
              }
            });
  }

  @Test
  void showsWhatThePayerAdds() {
    LibraryDocument added = LibraryDocument.of(EntryId.parse("nuevo"), "Notificación nueva");
    payer()
        .desk()
        .publish(added, PortalDocument.of("n.txt", "nuevo".getBytes(StandardCharsets.UTF_8)));

    List<LibraryDocument> all = new ArrayList<>(expected().keySet());
    all.add(added);
    assertEquals(all, library().all().stream().toList());
    assertEquals("n.txt", library().download(added.id()).name());
  }

  @Test
  void refusesADocumentThatThePortalDoesNotHave() {
    EntryId absent = EntryId.parse("inexistente");
    assertThrows(RequestRefusedException.class, () -> library().download(absent));
  }

  @Test
  void saysThatADownloadIsCutEachTime() {
    payer().next(Fault.CUT_DOWNLOAD, FOR_GOOD);
    EntryId first = expected().keySet().iterator().next().id();
    PortalUnavailableException cut =
        assertThrows(PortalUnavailableException.class, () -> library().download(first));
    assertEquals(ErrorCode.TRUNCATED_DOWNLOAD, cut.code());
  }

  private Map<LibraryDocument, PortalDocument> expected() {
    return sample().desk().library();
  }

  private Library library() {
    return portal().require(Library.class);
  }
}
