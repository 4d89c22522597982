package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.withholding.Withholding;
import dev.portalsdk.billing.withholding.WithholdingEntry;
import dev.portalsdk.billing.withholding.WithholdingPeriod;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet "Retenciones": the book of suffered withholdings. */
final class WithholdingColumns {

  static final SheetLayout<WithholdingEntry> LAYOUT =
      SheetLayout.<WithholdingEntry>builder("Retenciones")
          .optional("Pagador", "payer", CellKind.TEXT, entry -> entry.payer().map(PortalId::text))
          .column("Impuesto", "tax", CellKind.TEXT, entry -> entry.tax().kind().name())
          .optional("Jurisdicción", "jurisdiction", CellKind.TEXT, e -> e.tax().jurisdiction())
          .optional("Período", "period", CellKind.TEXT, WithholdingColumns::month)
          .optional("Fecha", "day", CellKind.DATE, WithholdingEntry::day)
          .optional("Régimen", "regime", CellKind.TEXT, read(Withholding::regime))
          .column("Moneda", "currency", CellKind.CURRENCY, entry -> entry.amount().currency())
          .optional("Base imponible", "base", CellKind.AMOUNT, read(Withholding::base))
          .optional("Alícuota", "rate", CellKind.PERCENTAGE, read(Withholding::rate))
          .column("Importe", "amount", CellKind.AMOUNT, WithholdingEntry::amount)
          .totalled()
          .optional("Certificado", "certificate", CellKind.TEXT, read(Withholding::certificate))
          .column("Certificado leído", "documented", CellKind.YES_NO, e -> e.isDocumented())
          .optional("Orden de pago", "order", CellKind.TEXT, read(Withholding::order))
          .column("Fuentes", "sources", CellKind.TEXT, WithholdingColumns::sources)
          .build();

  private WithholdingColumns() {}

  private static <T> Function<WithholdingEntry, Optional<T>> read(
      Function<Withholding, Optional<T>> part) {
    return entry -> part.apply(entry.withholding());
  }

  private static Optional<String> month(WithholdingEntry entry) {
    return entry.period(WithholdingPeriod.Length.MONTH).map(period -> period.month().toString());
  }

  private static String sources(WithholdingEntry entry) {
    return entry.sources().stream().map(Source::toString).collect(Collectors.joining("; "));
  }
}
