package dev.portalsdk.benchmarks;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.workbook.BillingSheets;
import dev.portalsdk.core.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * P9: a workbook of 100,000 invoices, against its sheet alone written by hand and against POI's
 * streaming workbook; P10: one of 1,000,000 in a JVM of 24 MiB that has nowhere to put a temporary
 * file.
 */
final class WorkbookExportBenchmark implements Benchmark {

  private static final int ROWS = 100_000;
  private static final int MANY_ROWS = 1_000_000;
  private static final int HEAP = 24;
  private static final ZonedDateTime WRITTEN =
      LocalDateTime.of(2026, 1, 1, 0, 0).atZone(ZoneOffset.UTC);

  private final List<Invoice> invoices = new ArrayList<>(ROWS);

  @Override
  public String name() {
    return "WorkbookExport";
  }

  @Override
  public List<Limit> limits() {
    ManyInvoices.of(ROWS).forEach(invoices::add);
    return List.of(
        limit("100,000 rows exported / hand-written sheet", HandWrittenSheet::write, 1.10),
        limit("100,000 rows exported / SXSSFWorkbook", StreamedSheet::write, 1 / 1.4));
  }

  @Override
  public List<Fit> fits() {
    return List.of(
        new Fit(
            "P10",
            "1,000,000 rows exported, heap / " + HEAP + " MiB",
            () -> SmallJvm.share(HEAP, Program.class, String.valueOf(MANY_ROWS)),
            1.0));
  }

  private Limit limit(String what, Export floor, double most) {
    Limit.Work work = () -> size(WorkbookExportBenchmark::export);
    return new Limit("P9", what, work, () -> size(floor), most, Meter.THREAD);
  }

  private long size(Export export) {
    CountingStream out = new CountingStream();
    try {
      export.write(invoices, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.count();
  }

  private static void export(Iterable<Invoice> invoices, OutputStream target) throws IOException {
    WorkbookWriter.at(WRITTEN).sheet(BillingSheets.invoices(), invoices).writeTo(target);
  }

  private interface Export {
    void write(Iterable<Invoice> invoices, OutputStream target) throws IOException;
  }

  /** Exports as many invoices as it is told, in a small heap, and says how much of it it used. */
  static final class Program {

    private Program() {}

    public static void main(String[] arguments) throws IOException {
      CountingStream out = new CountingStream();
      export(ManyInvoices.of(Integer.parseInt(arguments[0])), out);
      SmallJvm.report(out.count());
    }
  }
}
