package dev.portalsdk.billing.spi;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Several files as the one content that the journal keeps of a write: a line for each, a blank
 * line, then their bytes one after the other.
 *
 * <p>It depends on kinds, order and bytes alone, so that the same files are the same write,
 * whatever they are called.
 */
final class Bundle {

  private static final int IN_MEMORY = 1 << 20;
  private static final String NAME = "shipment";

  private Bundle() {}

  static PortalDocument of(List<Attachment> attachments) {
    List<HandedFile> files = attachments.stream().map(HandedFile::of).toList();
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream(head(files)));
    attachments.forEach(attachment -> parts.add(attachment.document().open()));
    try (InputStream all = new SequenceInputStream(Collections.enumeration(parts))) {
      return PortalDocument.read(NAME, all, IN_MEMORY);
    } catch (IOException e) {
      throw new LocalStorageException("The files of a submission cannot be read", e);
    }
  }

  /**
   * Reads the files back.
   *
   * @param bundle what {@link #of} made
   * @param files what is in it
   * @param names what to call them, in the same order
   */
  static List<PortalDocument> open(
      PortalDocument bundle, List<HandedFile> files, List<String> names) {
    List<PortalDocument> documents = new ArrayList<>();
    try (InputStream in = bundle.open()) {
      in.skipNBytes(head(files).length);
      for (int i = 0; i < files.size(); i++) {
        documents.add(next(in, files.get(i), names.get(i)));
      }
    } catch (IOException e) {
      throw new LocalStorageException("The files of a submission cannot be read", e);
    }
    return documents;
  }

  private static PortalDocument next(InputStream in, HandedFile file, String name)
      throws IOException {
    PortalDocument document =
        PortalDocument.read(name, new FirstBytesOf(in, file.size()), IN_MEMORY);
    if (!document.sha256().equals(file.sha256())) {
      throw new LocalStorageException(
          ErrorCode.JOURNAL_DAMAGED, "A file of a submission is not the one that was prepared");
    }
    return document;
  }

  private static byte[] head(List<HandedFile> files) {
    return (HandedFile.text(files) + "\n\n").getBytes(US_ASCII);
  }
}
