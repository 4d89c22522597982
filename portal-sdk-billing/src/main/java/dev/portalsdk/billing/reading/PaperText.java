package dev.portalsdk.billing.reading;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.adjustment.ReasonSorter;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.pdf.PdfText;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.LabelledFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one document says, label by label and row by row; amounts are in pesos. */
final class PaperText {

  static final String PROVIDER = "CUIT del prestador";

  private static final String END = "Fin del detalle";
  private static final String FOOT = "Página";

  private final PdfText text;
  private final PaperLayout layout;
  private final Origin origin;
  private final LabelledFields fields;
  private final String number;
  private final Cuit provider;
  private final Owner owner;
  private final Source source;

  PaperText(
      PdfText text, PaperLayout layout, Origin origin, Issuer issuer, PortalDocument document) {
    this.text = text;
    this.layout = layout;
    this.origin = origin;
    this.fields = text.fields(layout.fields());
    this.number = fields.read(layout.number(), Printed::number);
    this.provider = fields.read(PROVIDER, Cuit::parse);
    if (issuer.isNot(provider)) {
      throw origin.unreadable(
          ErrorCode.INCONSISTENT_RECORD, PROVIDER + " is not that of whose invoices are looked at");
    }
    this.owner = issuer.owner(provider);
    this.source = Source.document(issuer.portal(), layout.kind().name(), number, document.sha256());
  }

  String number() {
    return number;
  }

  Cuit provider() {
    return provider;
  }

  Source source() {
    return source;
  }

  LabelledFields fields() {
    return fields;
  }

  ReasonSorter reasons() {
    return layout.reasons();
  }

  /** Returns the name of a voucher in the provider's list, if its kind is printed. */
  Optional<InvoiceRef> ref(PrintedVoucher voucher) {
    return voucher.ref(owner);
  }

  /** Returns what the reader makes of it; amounts that are too large to be added are refused. */
  <T> T checked(Function<PaperText, T> reader) {
    try {
      return reader.apply(this);
    } catch (ArithmeticException beyond) {
      throw origin.unreadable(ErrorCode.INVALID_AMOUNT, "its amounts are too large to be added up");
    }
  }

  /**
   * Returns the rows of a table, none of them unreadable.
   *
   * @throws SdkException of the origin, if one cannot be read or their count has a gap
   */
  <T> List<T> rows(String table, Function<PaperRow, T> reader) {
    Columns columns = layout.table(table).in(text);
    List<T> items = new ArrayList<>();
    Page<Integer> counts =
        text.table(columns, ends())
            .read(
                PageRequest.first(),
                row -> {
                  PaperRow paper = new PaperRow(row, columns);
                  T item = reader.apply(paper);
                  int count = paper.count().orElse(items.size() + 1);
                  items.add(item);
                  return count;
                });
    counts.failures().stream()
        .findFirst()
        .ifPresent(
            failure -> {
              throw unreadable(failure);
            });
    for (int i = 0; i < counts.items().size(); i++) {
      if (counts.items().get(i) != i + 1) {
        throw origin.unreadable(
            ErrorCode.INCONSISTENT_RECORD,
            "the rows are not counted from one in " + PaperRow.COUNT);
      }
    }
    return items;
  }

  /** A table ends where it says so, at the foot of its page, or above a label such as a total. */
  private String[] ends() {
    Stream<String> labels =
        text.lines().stream().map(line -> line.pieces().get(0).text()).filter(this::isLabel);
    return Stream.concat(labels, Stream.of(END, FOOT)).toArray(String[]::new);
  }

  private boolean isLabel(String shown) {
    int colon = shown.indexOf(':');
    return layout.fields().named(colon > 0 ? shown.substring(0, colon) : shown).isPresent();
  }

  /**
   * Checks that amounts add up to what stands beside a label.
   *
   * @param label of the sum, such as {@code Total pagado}
   * @param header of the amounts
   */
  void requireSum(String label, String header, List<Money> amounts) {
    Money total = fields.amount(label, AmountStyle.ES_GROUPED, ARS);
    require(total.equals(Money.sum(ARS, amounts)), label, header);
  }

  /** Checks that two parts agree. */
  void require(boolean agree, String one, String other) {
    if (!agree) {
      throw origin.unreadable(
          ErrorCode.INCONSISTENT_RECORD, one + " and " + other + " contradict each other");
    }
  }

  private SdkException unreadable(RowFailure failure) {
    return origin.unreadable(
        failure.code(),
        failure.field() + " at " + failure.location() + " cannot be read: " + failure.message());
  }
}
