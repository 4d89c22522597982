package dev.portalsdk.core.pdf;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.LabelledFields;
import dev.portalsdk.core.table.Table;
import java.io.IOException;
import java.util.List;

/**
 * The text of a PDF as a person sees it: lines from top to bottom, single values by their labels,
 * tables by their headers.
 *
 * <p>Nothing in it is run or fetched, and no font of the machine is looked at. Text that nobody
 * sees, as behind a scanned page or beside the paper, is passed over and told to the origin; text
 * in a picture is not read. This class is immutable and thread-safe; what it is asked for belongs
 * to the thread that asks.
 *
 * <pre>{@code
 * PdfText text = PdfText.read(document);
 * Columns labels = Columns.builder().column("CUIT").column("Contrato").build();
 * Cuit employer = text.fields(labels).read("CUIT", Cuit::parse);
 * }</pre>
 */
public final class PdfText {

  private final Origin origin;
  private final List<PdfLine> lines;
  private final int pages;

  private PdfText(Origin origin, List<PdfLine> lines, int pages) {
    this.origin = origin;
    this.lines = List.copyOf(lines);
    this.pages = pages;
  }

  /**
   * Reads the text of a file.
   *
   * @param document the file
   * @throws dev.portalsdk.core.error.DocumentException if it is no PDF that can be read, with a
   *     code of {@link PdfError}
   */
  public static PdfText read(PortalDocument document) {
    return read(document, Origin.file("PDF"), PdfLimits.DEFAULT);
  }

  /**
   * Reads the text of a file.
   *
   * @param document the file
   * @param origin makes the exceptions and is told what is passed over: of a download, the portal
   * @param limits how much of it is read
   * @throws SdkException of the origin, if it is no PDF that can be read, with a code of {@link
   *     PdfError}
   */
  public static PdfText read(PortalDocument document, Origin origin, PdfLimits limits) {
    requireNonNull(origin, "origin");
    requireNonNull(limits, "limits");
    ReadingBudget budget = new ReadingBudget(origin, limits);
    requirePdf(document, origin, limits, budget);
    PdfPages pages = pages(document.bytes(), budget);
    if (pages.hidden()) {
      origin.noticed("text that nobody sees passed over");
    }
    return new PdfText(origin, pages.lines(), pages.count());
  }

  private static void requirePdf(
      PortalDocument document, Origin origin, PdfLimits limits, ReadingBudget budget) {
    if (!document.mediaType().equals(MediaType.PDF)) {
      throw origin.unreadable(PdfError.NOT_A_PDF, "it is " + document.mediaType() + ", not a PDF");
    }
    if (document.size() > limits.fileBytes()) {
      throw budget.tooLarge("it has more than " + limits.fileBytes() + " bytes");
    }
    if (!document.complete()) {
      throw origin.truncated("it does not end as a PDF ends");
    }
  }

  /** Whatever a file does to what reads it, it ends here. */
  private static PdfPages pages(byte[] file, ReadingBudget budget) {
    StreamGate gate = new StreamGate(budget);
    try {
      PdfPages pages = new PdfPages(gate, budget);
      pages.read(new PdfObjects(file, gate, budget).root());
      return pages;
    } catch (SdkException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw budget.damaged();
    } catch (StackOverflowError deep) {
      throw budget.tooDeep();
    } catch (OutOfMemoryError large) {
      // A request for more than there is at once: nothing else in the program suffers from it.
      throw budget.tooLarge("it asks for more memory than there is");
    }
  }

  /** Returns how many pages it has. */
  public int pages() {
    return pages;
  }

  /** Returns the lines of all pages, from top to bottom. */
  public List<PdfLine> lines() {
    return lines;
  }

  /**
   * Finds single values by the labels beside them. A value goes on in the lines closely below it
   * that start where it starts and hold nothing else.
   *
   * @param labels the labels with their aliases, such as {@code CUIT}
   */
  public LabelledFields fields(Columns labels) {
    LabelledFields.Search search = LabelledFields.search(origin, labels);
    PdfValues.of(lines, labels).forEach(search::look);
    return search.found();
  }

  /**
   * Finds the table that has these headers. It goes on on the next pages below the same headers.
   *
   * @param columns its headers and aliases
   * @param ends texts with which a line below it starts that is none of its rows, such as {@code
   *     Total} or {@code Página}; without them it ends where the page ends
   * @throws SdkException of the origin, if no line has these headers, or one has them twice
   */
  public Table table(Columns columns, String... ends) {
    return new PdfTable(origin, columns, List.of(ends)).of(lines);
  }

  /** Returns how many pages and lines there are, such as {@code PdfText[1 pages, 20 lines]}. */
  @Override
  public String toString() {
    return "PdfText[" + pages + " pages, " + lines.size() + " lines]";
  }
}
