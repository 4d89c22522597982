package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.ShipmentList;
import dev.portalsdk.billing.internal.sancor.wire.ShipmentRow;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Dates;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of "Envíos Realizados" (manual L365-375).
 *
 * @param page what came back
 * @param owner whose shipments they are, of whichever company: the page does not say
 */
record ShipmentsPage(JsonPage page, Owner owner) {

  Page<Shipment> shipments(PageRequest request) {
    ShipmentList list = page.read(ShipmentList.class);
    Page.Builder<Shipment> rows =
        page.rows("filas", ShipmentRow.class, list.filas(), request, this::shipment);
    return page.ranged(rows, "rango", list.rango(), request);
  }

  private Shipment shipment(ShipmentRow wire, Row row) {
    Shipment.Builder shipment =
        Shipment.builder(row.read("numeroDeEnvio", number -> new ShipmentRef(owner, number)))
            .sent(row.date("fecha", Dates::slashed))
            .state(ShipmentWords.state(wire.estado()), wire.estado())
            .missing(wire.documentosFaltantes().strip())
            .shown(shown(wire));
    ShipmentWords.kind(wire.tipoDeEnvio()).ifPresent(shipment::kind);
    if (!wire.documentoAsociado().isBlank()) {
      shipment.document(key(row.read("documentoAsociado", LetteredNumber::parse)));
    }
    return shipment.build();
  }

  /** A pre-settlement is told by its letter, X, which is not fiscal (L371). */
  private InvoiceKey key(LetteredNumber document) {
    return InvoiceKey.of(owner, InvoiceKind.INVOICE, document.letter(), document.number());
  }

  /** The cells under the headers of the screen. */
  private static Shown shown(ShipmentRow wire) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Número de Envío", wire.numeroDeEnvio());
    cells.put("Tipo de Envío", wire.tipoDeEnvio());
    cells.put("Fecha", wire.fecha());
    cells.put("Estado", wire.estado());
    cells.put("Documento Asociado", wire.documentoAsociado());
    cells.put("Documentos Faltantes", wire.documentosFaltantes());
    return Shown.of(cells);
  }
}
