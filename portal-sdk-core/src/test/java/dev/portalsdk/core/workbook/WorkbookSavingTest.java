package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookSavingTest {

  @TempDir Path folder;

  @Test
  void savesWhatItWritesToAStream() throws IOException {
    WorkbookWriter writer = Books.writer().sheet(Bill.LAYOUT, Bill.many(1000));
    Path target = folder.resolve("facturas.xlsx");

    writer.saveTo(target);

    assertThat(target).hasBinaryContent(Books.bytes(writer));
    assertThat(Files.list(folder)).containsExactly(target);
  }

  @Test
  void givesADocumentThatIsAWorkbook() {
    PortalDocument document =
        Books.writer().sheet(Bill.LAYOUT, Bill.many(1)).document("facturas.xlsx");

    assertThat(document.mediaType()).isEqualTo(MediaType.XLSX);
    assertThat(document.complete()).isTrue();
    assertThat(document.name()).isEqualTo("facturas.xlsx");
  }

  @Test
  void leavesTheOldFileIfAnItemFails() throws IOException {
    Path target = old();
    WorkbookWriter writer = Books.writer().sheet(Bill.LAYOUT, Failing.after(50_000));

    assertThatThrownBy(() -> writer.saveTo(target)).isSameAs(Failing.FAILURE);

    assertThat(target).hasContent("old");
    assertThat(Files.list(folder)).containsExactly(target);
  }

  @Test
  void leavesTheOldFileIfTheThreadIsInterrupted() throws IOException {
    Path target = old();
    WorkbookWriter writer = Books.writer().sheet(Bill.LAYOUT, interrupted());

    assertThatExceptionOfType(CallCancelledException.class).isThrownBy(() -> writer.saveTo(target));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(target).hasContent("old");
    assertThat(Files.list(folder)).containsExactly(target);
  }

  @Test
  void stopsWritingToAStreamIfTheThreadIsInterrupted() {
    List<Bill> taken = new ArrayList<>();
    Iterable<Bill> counted =
        () -> {
          var bills = interrupted().iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return bills.hasNext();
            }

            @Override
            public Bill next() {
              taken.add(bills.next());
              return taken.get(taken.size() - 1);
            }
          };
        };

    assertThatExceptionOfType(CallCancelledException.class)
        .isThrownBy(
            () ->
                Books.writer()
                    .sheet(Bill.LAYOUT, counted)
                    .writeTo(OutputStream.nullOutputStream()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(taken).hasSizeBetween(50_000, 99_000);
  }

  @Test
  void leavesNoWorkbookInAStreamIfAnItemFails() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter writer = Books.writer().sheet(Bill.LAYOUT, Failing.after(50_000));

    assertThatThrownBy(() -> writer.writeTo(out)).isSameAs(Failing.FAILURE);

    assertThat(PortalDocument.of("x", out.toByteArray()).complete()).isFalse();
    assertThatThrownBy(
            () -> {
              ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
              zip.getNextEntry();
              zip.readAllBytes();
            })
        .isInstanceOf(IOException.class);
  }

  @Test
  void passesOnWhatAStreamSays() {
    IOException full = new IOException("full");
    OutputStream refusing =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(() -> Books.writer().sheet(Bill.LAYOUT, Bill.many(50_000)).writeTo(refusing))
        .isSameAs(full);
  }

  @Test
  void takesAFailureOfTheItemsForNoFailureOfTheDisk() {
    UncheckedIOException unreadable = new UncheckedIOException(new IOException("their file"));
    Iterable<Bill> items =
        Failing.doing(
            1,
            () -> {
              throw unreadable;
            });
    WorkbookWriter writer = Books.writer().sheet(Bill.LAYOUT, items);

    assertThatThrownBy(() -> writer.saveTo(folder.resolve("facturas.xlsx"))).isSameAs(unreadable);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    List<String> closed = new ArrayList<>();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };

    Books.writer().sheet(Bill.LAYOUT, Bill.many(1)).writeTo(out);

    assertThat(closed).isEmpty();
  }

  @Test
  void saysThatTheFolderIsMissing() {
    assertThatExceptionOfType(LocalStorageException.class)
        .isThrownBy(() -> Books.writer().saveTo(folder.resolve("none/facturas.xlsx")))
        .withMessage("A document cannot be saved: its folder is missing");
  }

  @Test
  void tellsHowManyBytesItHasWritten() throws IOException {
    Path target = folder.resolve("facturas.xlsx");
    List<Long> told = new ArrayList<>();

    Books.writer()
        .sheet(Bill.LAYOUT, Bill.many(50_000))
        .progress((done, total) -> told.add(total < 0 ? done : -1))
        .saveTo(target);

    assertThat(told).isSorted().endsWith(Files.size(target)).hasSizeGreaterThan(5);
  }

  private static Iterable<Bill> interrupted() {
    return Failing.doing(50_000, () -> Thread.currentThread().interrupt());
  }

  private Path old() throws IOException {
    return Files.writeString(folder.resolve("facturas.xlsx"), "old");
  }
}
