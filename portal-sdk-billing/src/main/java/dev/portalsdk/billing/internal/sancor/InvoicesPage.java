package dev.portalsdk.billing.internal.sancor;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.internal.sancor.wire.InvoiceList;
import dev.portalsdk.billing.internal.sancor.wire.InvoiceRow;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Dates;
import java.util.List;

/** A page of the section "Facturas" (manual L291-303), ten rows as a rule. */
final class InvoicesPage {

  private static final List<String> HEADERS =
      List.of("Recepción", "Factura", "Importe", "Débitos", "Saldo", "Vencimiento", "Estado");

  private final JsonPage page;
  private final AmountStyle style;
  private final Owner owner;

  /**
   * Takes a page.
   *
   * @param settings may name another style of amounts
   * @param owner whose list it is: the page does not say
   */
  InvoicesPage(JsonPage page, PortalSettings settings, Owner owner) {
    this.page = page;
    this.style = settings.amountStyle().orElse(AmountStyle.ES_PESOS);
    this.owner = owner;
  }

  Page<ListedInvoice> invoices(PageRequest request) {
    InvoiceList list = page.read(InvoiceList.class);
    Page.Builder<ListedInvoice> rows =
        page.rows("filas", InvoiceRow.class, list.filas(), request, this::listed);
    return page.ranged(rows, "rango", list.rango(), request);
  }

  private ListedInvoice listed(InvoiceRow wire, Row row) {
    return new ListedInvoice(invoice(wire, row), wire.ordenDePago(), wire.planillaDebitos());
  }

  private Invoice invoice(InvoiceRow wire, Row row) {
    LetteredNumber voucher = row.read("factura", LetteredNumber::parse);
    InvoiceKey key = InvoiceKey.of(owner, InvoiceKind.INVOICE, voucher.letter(), voucher.number());
    Money total = row.amount("importe", style, ARS);
    row.require(!total.isNegative(), "importe", "the total of an invoice is not negative");
    return Invoice.builder(key)
        .received(row.date("recepcion", Dates::hyphenated))
        .due(row.date("vencimiento", Dates::hyphenated))
        .total(total)
        .debited(row.amount("debitos", style, ARS))
        .balance(row.amount("saldo", style, ARS))
        .status(InvoiceStates.status(wire.estado()))
        .shown(shown(wire))
        .build();
  }

  /** The cells under the headers of the screen. */
  private static Shown shown(InvoiceRow wire) {
    return Shown.of(
        HEADERS,
        List.of(
            wire.recepcion(),
            wire.factura(),
            wire.importe(),
            wire.debitos(),
            wire.saldo(),
            wire.vencimiento(),
            wire.estado()));
  }
}
