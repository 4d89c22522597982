package dev.portalsdk.testkit.internal.documents;

import dev.portalsdk.core.document.PortalDocument;
import java.util.ArrayList;
import java.util.List;

/** Documents about payments as another payer might print them, line by line. */
final class HandMade {

  static final List<String> ORDER =
      List.of(
          "Orden de Pago",
          "Orden N°:|APB 10118036",
          "Pagador:|Salud Inventada S.A.",
          "CUIT del prestador:|30-71234567-1",
          "Fecha de pago:|18/11/2021",
          "Ítem|Comprobante|Liquidado|Débitos|Retenciones|Pagado",
          "1|FC B 00017-00004179|1.000,00|100,00|18,00|882,00",
          "2|FC B 00017-00004180|2.500,50|0,00|50,01|2.450,49",
          "Total liquidado:|3.500,50",
          "Total débitos:|100,00",
          "Total retenciones:|68,01",
          "Total pagado:|3.332,49",
          "Retenciones practicadas",
          "Ítem|Certificado|Comprobante|Impuesto|Base imponible|Alícuota|Importe retenido",
          "1|2021-00000412|FC B 00017-00004179|Ganancias|900,00|2 %|18,00",
          "2|2021-00000413|FC B 00017-00004180|IIBB Entre Ríos|2.500,50|2 %|50,01",
          "Fin del detalle",
          "Débitos aplicados",
          "Ítem|Comprobante|Código|Motivo|Importe debitado",
          "1|FC B 00017-00004179|D12|Módulo no autorizado|100,00",
          "Fin del detalle");

  static final List<String> CERTIFICATES =
      List.of(
          "Certificado de Retención",
          "Constancia N°:|00000003",
          "CUIT del sujeto retenido:|30-71234567-1",
          "Agente de retención:|Salud Inventada S.A.",
          "Orden de pago N°:|APB 10118036",
          "Certificado|Fecha|Comprobante|Impuesto|Importe retenido",
          "2021-00000412|18/11/2021|FC B 00017-00004179|Ganancias|18,00",
          "2021-00000413|18/11/2021|FC B 00017-00004179|SUSS|-3,50",
          "Total retenido:|14,50");

  static final List<String> DEBITS =
      List.of(
          "Detalle del Débito",
          "Detalle N°:|00000003",
          "CUIT del prestador:|30-71234567-1",
          "Comprobante:|FC B 00017-00004179",
          "Ítem|Fecha|Código|Renglón|Motivo|Importe debitado",
          "1|18/11/2021|D12|4|Módulo no autorizado|1.100,00",
          "2||||Redondeo|0,05",
          "Total debitado:|1.100,05");

  static final List<String> NOTES =
      List.of(
          "Nota de Crédito/Débito",
          "Constancia N°:|00000003",
          "CUIT del prestador:|30-71234567-1",
          "Nota|Fecha|Comprobante asociado|Importe",
          "NC B 00017-00000012|18/11/2021|FC B 00017-00004179|1.100,05",
          "ND B 00017-00000013|19/11/2021|FC B 00017-00004179|10,00",
          "Total de notas:|1.110,05");

  private static final int STEP = 65;
  private static final double SIZE = 5;

  private HandMade() {}

  /** Returns a page of these lines, the parts of a line side by side. */
  static byte[] pdf(List<String> lines) {
    Paper paper = new Paper("Documento", PrintedSamples.WRITTEN);
    ContentStream page = paper.page();
    double y = 800;
    for (String line : lines) {
      double x = 56;
      for (String part : line.split("\\|", -1)) {
        if (!part.isBlank()) {
          page.text(x, y, SIZE, LiberationSans.FONT.writable(part));
        }
        x += STEP;
      }
      y -= 16;
    }
    return paper.bytes();
  }

  static PortalDocument document(List<String> lines) {
    return PortalDocument.of("documento.pdf", pdf(lines));
  }

  static List<String> without(List<String> lines, String line) {
    List<String> fewer = new ArrayList<>(lines);
    fewer.remove(at(lines, line));
    return fewer;
  }

  static List<String> doubled(List<String> lines, String line) {
    List<String> more = new ArrayList<>(lines);
    more.add(at(lines, line), line);
    return more;
  }

  static List<String> with(List<String> lines, String line, String instead) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(at(lines, line), instead);
    return changed;
  }

  private static int at(List<String> lines, String line) {
    int at = lines.indexOf(line);
    if (at < 0) {
      throw new IllegalArgumentException("There is no line " + line);
    }
    return at;
  }
}
