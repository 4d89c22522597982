package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.internal.iapser.wire.ContractList;
import dev.portalsdk.certificates.internal.iapser.wire.ContractRow;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.json.JsonPage;
import dev.portalsdk.core.table.Row;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.core.time.Dates;
import java.time.LocalDate;
import java.util.List;

/** A page of the list "Certificados", whose «hasta» stands before «desde» (manual L148). */
final class ContractsPage {

  private static final List<String> HEADERS =
      List.of(
          "CUIT",
          "Empresa",
          "Contrato",
          "Productor",
          "Aliquota",
          "Vigencia hasta",
          "Vigencia desde",
          "Modalidad");

  private final JsonPage page;
  private final AmountStyle style;

  /**
   * Takes a page.
   *
   * @param style how it writes rates
   */
  ContractsPage(JsonPage page, AmountStyle style) {
    this.page = page;
    this.style = style;
  }

  Page<InsuranceContract> contracts(PageRequest request) {
    ContractList list = page.read(ContractList.class);
    Page.Builder<InsuranceContract> rows =
        page.rows("filas", ContractRow.class, list.filas(), request, this::contract);
    return page.ranged(rows, "rango", list.rango(), request);
  }

  private InsuranceContract contract(ContractRow wire, Row row) {
    row.require(isFilled(wire.empresa()), "empresa", "an employer has a name");
    LocalDate from = row.date("vigenciaDesde", Dates::slashed);
    InsuranceContract.Builder contract =
        InsuranceContract.builder(
                row.read("contrato", ContractNumber::parse), row.read("cuit", Cuit::parse))
            .employerName(wire.empresa().strip())
            .from(from);
    if (isFilled(wire.vigenciaHasta())) {
      LocalDate to = row.date("vigenciaHasta", Dates::slashed);
      row.require(!to.isBefore(from), "vigenciaHasta, vigenciaDesde", "it ends before it begins");
      contract.to(to);
    }
    if (isFilled(wire.productor())) {
      contract.producer(wire.productor().strip());
    }
    if (isFilled(wire.alicuota())) {
      contract.rate(row.read("alicuota", text -> Percentage.parse(text, style)));
    }
    if (isFilled(wire.modalidad())) {
      contract.modality(wire.modalidad().strip());
    }
    return contract.shown(shown(wire)).build();
  }

  private static boolean isFilled(String cell) {
    return !cell.isBlank();
  }

  /** The cells under the headers of the screen. */
  private static Shown shown(ContractRow wire) {
    return Shown.of(
        HEADERS,
        List.of(
            wire.cuit(),
            wire.empresa(),
            wire.contrato(),
            wire.productor(),
            wire.alicuota(),
            wire.vigenciaHasta(),
            wire.vigenciaDesde(),
            wire.modalidad()));
  }
}
