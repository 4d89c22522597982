package dev.portalsdk.core.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The archive that a workbook is, part after part. Not thread-safe. */
final class WorkbookArchive implements AutoCloseable {

  // At level 6 the same rows take twice the time, for a file smaller by a seventh.
  private static final int LEVEL = 4;
  // The same rows are the same bytes, whenever they are written.
  private static final LocalDateTime PART_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Zip zip;
  private final Utf8Output out;
  private final SheetNames names = new SheetNames();
  private final List<WorkbookFrame.Sheet> sheets = new ArrayList<>();

  WorkbookArchive(OutputStream out) {
    this.zip = new Zip(out);
    this.zip.setLevel(LEVEL);
    this.out = new Utf8Output(zip);
  }

  SheetNames names() {
    return names;
  }

  /** Begins the part of the next sheet. */
  Utf8Output sheetPart() {
    return part("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
  }

  /** Returns whether no sheet has been added yet. */
  boolean isWithoutSheets() {
    return sheets.isEmpty();
  }

  /** Adds the sheet whose part was begun last. */
  void add(WorkbookFrame.Sheet sheet) {
    sheets.add(sheet);
  }

  List<WorkbookFrame.Sheet> sheets() {
    return sheets;
  }

  /** Begins another part, which ends the one before. */
  Utf8Output part(String name) {
    out.flush();
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(PART_TIME);
    try {
      zip.putNextEntry(entry);
    } catch (IOException e) {
      throw new RefusedOutput(e);
    }
    return out;
  }

  /** Ends the archive. */
  void finish() throws IOException {
    out.flush();
    zip.finish();
    zip.flush();
  }

  /** Gives memory back; without {@link #finish} what was written is no archive. */
  @Override
  public void close() {
    zip.release();
  }

  // Closed as it is, it would end an archive that broke off half way as if it were whole.
  private static final class Zip extends ZipOutputStream {
    Zip(OutputStream out) {
      super(out);
    }

    void release() {
      def.end();
    }
  }
}
