package dev.portalsdk.benchmarks;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.billing.SavedPages;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** P5: from the bytes of a page of 100 rows to invoices. */
final class PageBenchmark implements Benchmark {

  private static final int ROWS = 100;

  private final PortalRuntime runtime = PortalRuntime.builder().build();

  @Override
  public String name() {
    return "Page";
  }

  @Override
  public List<Limit> limits() {
    SavedPages pages = runtime.entrance(SERENA_ART).require(SavedPages.class);
    Owner owner = Owner.of(SERENA_ART, Cuit.parse("30-71234567-1"));
    byte[] bytes = html().getBytes(StandardCharsets.UTF_8);
    return List.of(
        new Limit(
            "P5",
            "HTML page to invoices / Jsoup.parse",
            () -> invoices(pages.invoices(bytes, owner)),
            () -> parse(bytes),
            1.3,
            Meter.THREAD));
  }

  private static long parse(byte[] page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "").childNodeSize();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static long invoices(Page<Invoice> page) {
    if (page.items().size() != ROWS) {
      throw new IllegalStateException("Read " + page);
    }
    return page.items().size();
  }

  private static String html() {
    StringBuilder html =
        new StringBuilder(
            "<!doctype html><html><head><meta charset=utf-8><title>OPERACIONES</title></head><body><table><thead><tr>"
                + "<th>FECHA FACTURA</th><th>TIPO FACTURA</th><th>NÚMERO FACTURA</th>"
                + "<th>IMPORTE</th><th>DETALLE FACTURA</th><th>OPCIONES</th></tr></thead><tbody>");
    for (int i = 1; i <= ROWS; i++) {
      html.append(
          String.format(
              Locale.ROOT,
              "<tr><td>08/07/2025</td><td>FACTURAS &quot;B&quot;</td><td>0025%08d</td>"
                  + "<td>24.270.824,38</td><td>FACTURAS &quot;B&quot; 0025-%08d Importe 24270824.38"
                  + " Proceso ejecutado el día 17/07/2025</td><td>"
                  + "<a href=\"operaciones/%d/orden\">Descargar Orden de Pago</a></td></tr>",
              i,
              i,
              i));
    }
    return html.append("</tbody></table></body></html>").toString();
  }

  @Override
  public void close() {
    runtime.close();
  }
}
