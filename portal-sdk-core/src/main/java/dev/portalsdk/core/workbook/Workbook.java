package dev.portalsdk.core.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.LocalStorageException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.LabelledFields;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (.xlsx, .xlsm) of a portal or of a person, read from where it lies; macros are never
 * run, and nothing outside it is ever fetched.
 *
 * <p>Sheets are read row by row, so their length does not matter; {@link WorkbookLimits} end the
 * reading of an archive that unfolds into more. Close it: a file stays open until then. Instances
 * belong to one thread.
 */
public final class Workbook implements AutoCloseable {

  private static final String LABEL = "workbook";

  private final OpenParts parts;
  private final WorkbookLimits limits;
  private final Object holder;
  private final BookPart book;
  private @Nullable CellValues values;

  private Workbook(OpenParts parts, WorkbookLimits limits, Object holder) {
    this.parts = parts;
    this.limits = limits;
    this.holder = holder;
    this.book = BookPart.read(parts, parts.gauge());
  }

  /**
   * Opens a workbook in a file.
   *
   * @param file such as {@code comprobante.xlsx}
   * @throws dev.portalsdk.core.error.DocumentException if it is no workbook that can be read, with
   *     a code of {@link WorkbookError}
   * @throws LocalStorageException if the file cannot be read
   */
  public static Workbook open(Path file) {
    return open(file, Origin.file(LABEL), WorkbookLimits.DEFAULT);
  }

  /**
   * Opens a workbook in a file.
   *
   * @param file such as {@code comprobante.xlsx}
   * @param origin makes the exceptions and is told what is passed over
   * @param limits how much of it is read
   * @throws dev.portalsdk.core.error.SdkException of the origin, if it is no workbook that can be
   *     read, with a code of {@link WorkbookError}
   * @throws LocalStorageException if the file cannot be read
   */
  public static Workbook open(Path file, Origin origin, WorkbookLimits limits) {
    requireNonNull(origin, "origin");
    requireNonNull(limits, "limits");
    try {
      return open(Files.newByteChannel(file), file, origin, limits);
    } catch (IOException e) {
      throw new LocalStorageException("The file of a workbook cannot be read", e);
    }
  }

  /**
   * Opens a workbook that a portal gave or a person chose.
   *
   * @param document the file, which is not closed with the workbook
   * @throws dev.portalsdk.core.error.DocumentException if it is no workbook that can be read, with
   *     a code of {@link WorkbookError}
   */
  public static Workbook open(PortalDocument document) {
    return open(document, Origin.file(LABEL), WorkbookLimits.DEFAULT);
  }

  /**
   * Opens a workbook that a portal gave or a person chose.
   *
   * @param document the file, which is not closed with the workbook
   * @param origin makes the exceptions and is told what is passed over: of a download, the portal
   * @param limits how much of it is read
   * @throws dev.portalsdk.core.error.SdkException of the origin, if it is no workbook that can be
   *     read, with a code of {@link WorkbookError}
   */
  public static Workbook open(PortalDocument document, Origin origin, WorkbookLimits limits) {
    requireNonNull(origin, "origin");
    requireNonNull(limits, "limits");
    return open(document.channel(), document, origin, limits);
  }

  private static Workbook open(
      SeekableByteChannel channel, Object holder, Origin origin, WorkbookLimits limits) {
    ArchiveSource source = new ArchiveSource(channel, origin);
    boolean opened = false;
    try {
      FileKind.requireArchive(source);
      OpenParts parts = new OpenParts(source, limits);
      Workbook workbook = new Workbook(parts, limits, holder);
      opened = true;
      return workbook;
    } finally {
      if (!opened) {
        source.close();
      }
    }
  }

  /** Returns the names of the sheets that a person sees, in their order, such as {@code Hoja1}. */
  public List<String> sheets() {
    return names(false);
  }

  /** Returns the names of the sheets that are hidden; their rows are never data. */
  public List<String> hiddenSheets() {
    return names(true);
  }

  private List<String> names(boolean hidden) {
    return book.sheets().stream()
        .filter(sheet -> sheet.hidden() == hidden)
        .map(SheetPart::name)
        .toList();
  }

  /**
   * Returns the tables that have these headers, to be read.
   *
   * @param columns their headers and aliases
   */
  public SheetTables tables(Columns columns) {
    return new SheetTables(this, columns);
  }

  /**
   * Finds single values by the labels beside them, in rows and sheets that a person sees.
   *
   * @param labels the labels with their aliases, such as {@code Nombre del Banco}
   * @throws dev.portalsdk.core.error.SdkException of the origin, if the file is damaged or passes a
   *     limit
   */
  public LabelledFields fields(Columns labels) {
    LabelledFields.Search search = LabelledFields.search(origin(), labels);
    walk(
        Set.of(),
        Progress.none(),
        (sheet, rows) -> {
          for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (!row.hidden() && !sheet.hidden()) {
              search.look(row.cells());
            }
          }
        });
    return search.found();
  }

  Origin origin() {
    return parts.origin();
  }

  /**
   * Opens sheets one after the other.
   *
   * @param names which sheets, all if there are none
   * @param visitor takes each with its rows
   */
  void walk(Set<String> names, Progress progress, BiConsumer<SheetPart, SheetScan> visitor) {
    List<SheetPart> sheets =
        book.sheets().stream()
            .filter(sheet -> names.isEmpty() || names.contains(sheet.name()))
            .toList();
    ReadingGauge gauge = parts.gauge(progress, sheets.stream().map(SheetPart::part).toList());
    try {
      for (SheetPart sheet : sheets) {
        visit(sheet, gauge, visitor);
      }
    } finally {
      Reference.reachabilityFence(holder);
    }
  }

  private void visit(
      SheetPart sheet, ReadingGauge gauge, BiConsumer<SheetPart, SheetScan> visitor) {
    try (SheetScan rows = new SheetScan(parts.open(sheet.part(), gauge), values(), limits)) {
      visitor.accept(sheet, rows);
    }
  }

  private CellValues values() {
    CellValues known = values;
    if (known == null) {
      known = new CellValues(texts(), formats(), book.from1904());
      values = known;
    }
    return known;
  }

  private SharedTexts texts() {
    String part = book.related("sharedStrings", parts);
    if (part == null) {
      return SharedTexts.none();
    }
    try (PartXml xml = parts.open(part, parts.gauge())) {
      return SharedTexts.read(xml, limits);
    }
  }

  private NumberFormats formats() {
    String part = book.related("styles", parts);
    if (part == null) {
      return NumberFormats.none();
    }
    try (PartXml xml = parts.open(part, parts.gauge())) {
      return NumberFormats.read(xml);
    }
  }

  /** Closes the file; a document it was opened from stays as it is. */
  @Override
  public void close() {
    parts.close();
  }
}
