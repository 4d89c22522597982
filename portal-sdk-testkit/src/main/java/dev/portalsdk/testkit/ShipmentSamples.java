package dev.portalsdk.testkit;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What SanCor Salud knows of the shipments of {@link SanCorSamples#PROVIDER} and of the orders that
 * pay it: the five shipments that its manual prints (L371-375), the order of L311, and what the
 * manual prints no example of, invented.
 *
 * <p>Two of the shipments are about invoices with the letter B that L357-358 print with an E; the
 * five rows of L357-361 are the invoices of one company. All values are immutable.
 */
public final class ShipmentSamples {

  /** The company whose tab L342 names first. */
  public static final String COMPANY = "SanCorSalud";

  /** The other company of L342; it has no invoices. */
  public static final String OTHER_COMPANY = "StaffMédico S.A.";

  /** The order of L311: it pays the invoice of L296. */
  public static final PaymentOrder ORDER =
      order(SanCorSamples.SETTLED, "10118036", "18-11-2021", "$2.311,66").build();

  private static final Owner OF_COMPANY =
      Owner.of(SanCorSamples.OWNER.payer(), COMPANY, SanCorSamples.PROVIDER);

  private static final Invoice IN_PARTS = SanCorSamples.invoices().get(3);
  private static final Invoice WITHHELD = SanCorSamples.invoices().get(4);

  private static final List<PaymentOrder> PARTS = parts();

  /** An invented order of which something was withheld. */
  public static final PaymentOrder WITHHOLDING_ORDER =
      order(WITHHELD, "10118040", "02-12-2021", "$18.802,28")
          .document(DocumentKind.WITHHOLDING)
          .build();

  private static final List<Invoice> UNDER_WAY =
      List.of(
          underWay("05-11-2021", "E 00003-00000088", "$99.043,55", "04-01-2022"),
          underWay("05-11-2021", "E 00003-00000089", "$50.523,33", "04-01-2022"),
          finished("07-10-2021", "E 00003-00000086", "$49.698,42", "06-12-2021"),
          finished("07-10-2021", "E 00003-00000087", "$87.081,78", "06-12-2021"),
          finished("01-10-2021", "E 00003-00000082", "$49.883,2", "30-11-2021"));

  private static final List<Shipment> SHIPMENTS =
      List.of(
          shipment("253", SubmissionKind.SUMMARY, "13/12/2021", "X 00001-00210487"),
          shipment("252", SubmissionKind.SUMMARY, "13/12/2021", "X 00001-00210486"),
          shipment("231", SubmissionKind.INVOICE, "15/11/2021", "B 00003-00000088"),
          shipment("220", SubmissionKind.INVOICE, "15/11/2021", "B 00003-00000089"),
          shipment("224", SubmissionKind.SUMMARY, "05/11/2021", "X 00002-00206184"));

  private ShipmentSamples() {}

  /** Returns the five shipments in the manual's order, which is not that of their numbers. */
  public static List<Shipment> shipments() {
    return SHIPMENTS;
  }

  /** Returns the five invoices of {@link #COMPANY} in the manual's order (L357-361). */
  public static List<Invoice> underWay() {
    return UNDER_WAY;
  }

  /** Returns an invoice that was not shipped yet, such as {@code B 00017-00004201}. */
  public static InvoiceRef newInvoice() {
    return InvoiceRef.of(key(SanCorSamples.OWNER, "B 00017-00004201"));
  }

  /** Returns a pre-settlement that was not shipped yet, {@code X 00001-00210490}. */
  public static InvoiceRef newSummary() {
    return InvoiceRef.of(key(SanCorSamples.OWNER, "X 00001-00210490"));
  }

  /**
   * Returns the orders that pay an invoice, in the portal's order; none if it has none.
   *
   * @param ref such as that of {@link SanCorSamples#SETTLED}
   */
  public static List<PaymentOrder> orders(InvoiceRef ref) {
    List<PaymentOrder> all = new ArrayList<>(PARTS);
    all.add(ORDER);
    all.add(WITHHOLDING_ORDER);
    return all.stream().filter(order -> order.ref().invoice().equals(ref)).toList();
  }

  /**
   * Lets all of this happen at SanCor Salud, after {@link SanCorSamples#fill}.
   *
   * @param sancor SanCor Salud, who knows the samples' provider
   * @throws IllegalArgumentException if it is another payer
   */
  public static void fill(ReferencePayer sancor) {
    UNDER_WAY.forEach(sancor::receive);
    for (int i = SHIPMENTS.size() - 1; i >= 0; i--) {
      sancor.shipments().sent(SHIPMENTS.get(i));
    }
    sancor.payments().issue(ORDER);
    PARTS.forEach(sancor.payments()::issue);
    sancor
        .payments()
        .issue(
            WITHHOLDING_ORDER,
            Map.of("Ganancias", WITHHELD.total().minus(WITHHOLDING_ORDER.amount())));
  }

  /** Seven orders, so that they are on two pages of five (L313). */
  private static List<PaymentOrder> parts() {
    List<PaymentOrder> parts = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      String amount = i == 7 ? "$2.579" : "$2.000";
      parts.add(order(IN_PARTS, "1011804" + i, "0" + i + "-12-2021", amount).build());
    }
    return List.copyOf(parts);
  }

  private static PaymentOrder.Builder order(
      Invoice invoice, String number, String paid, String amount) {
    return PaymentOrder.builder(new PaymentOrderRef(invoice.ref(), "APB", number))
        .paid(Dates.hyphenated(paid))
        .amount(pesos(amount))
        .document(DocumentKind.PAYMENT_ORDER);
  }

  private static Shipment shipment(
      String number, SubmissionKind kind, String sent, String document) {
    return Shipment.builder(new ShipmentRef(SanCorSamples.OWNER, number))
        .kind(kind)
        .sent(Dates.slashed(sent))
        .state(ShipmentState.PROCESSED, "Procesado")
        .document(key(SanCorSamples.OWNER, document))
        .build();
  }

  private static Invoice underWay(String received, String voucher, String total, String due) {
    return invoice(received, voucher, total, due)
        .balance(pesos(total))
        .status(InvoiceStatus.of(InvoiceState.AUTHORIZED, ""))
        .build();
  }

  private static Invoice finished(String received, String voucher, String total, String due) {
    return invoice(received, voucher, total, due)
        .balance(Money.zero(ARS))
        .status(InvoiceStatus.of(InvoiceState.SETTLED, ""))
        .build();
  }

  private static Invoice.Builder invoice(
      String received, String voucher, String total, String due) {
    return Invoice.builder(key(OF_COMPANY, voucher))
        .received(Dates.hyphenated(received))
        .due(Dates.hyphenated(due))
        .total(pesos(total))
        .debited(Money.zero(ARS));
  }

  private static InvoiceKey key(Owner owner, String voucher) {
    LetteredNumber number = LetteredNumber.parse(voucher);
    return InvoiceKey.of(owner, InvoiceKind.INVOICE, number.letter(), number.number());
  }

  private static Money pesos(String amount) {
    return Amounts.parse(amount, AmountStyle.ES_PESOS, ARS);
  }
}
