package dev.portalsdk.testkit;

import static dev.portalsdk.core.money.Currencies.COP;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentTerm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.account.ContactField;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link ReferencePortal#create()} knows at Mutual SER: the three vouchers that its manual
 * prints, one of the month after and one that is too old to be shown.
 *
 * <p>The manual (L160-180) has days, numbers, bank and forms of payment; its amounts and accounts
 * are blotted out, so that these, and all invoices, are invented. Providers, sites and persons are
 * invented too. Every voucher balances by {@link
 * dev.portalsdk.billing.payment.PaymentEquation#COLOMBIAN_VOUCHER}.
 */
public final class VoucherSamples {

  /** A provider who has an account, and whose all the vouchers are. */
  public static final Nit PROVIDER = Nit.parseNumber("900123456");

  /** A provider who has an account, a site, and nothing else. */
  public static final Nit NEW_PROVIDER = Nit.parseNumber("900654321");

  /** A provider who has no account. */
  public static final Nit STRANGER = Nit.parseNumber("900777777");

  /** The user of both providers. */
  public static final String USER = "facturacion";

  /** The password of that user. */
  public static final String PASSWORD = "clave-inventada";

  /** The first site of both providers. */
  public static final HabilitationCode SITE = HabilitationCode.parse("130010123401");

  /** The second site of both providers. */
  public static final HabilitationCode OTHER_SITE = HabilitationCode.parse("130010123402");

  /** Who stands for both sites. */
  public static final Cedula REPRESENTATIVE = Cedula.parse("1000000019");

  /** How to reach that person. */
  public static final ContactData CONTACT = contact();

  /** The month of the manual's search (L150). */
  public static final DateRange JANUARY =
      new DateRange(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 31));

  private static final Owner OWNER = Owner.of(BillingPortals.MUTUAL_SER, PROVIDER);
  private static final LocalDate PAID = LocalDate.of(2018, 1, 29);

  private static final List<CrossedInvoice> OF_FIRST = invoices("10982", 1200, 45);
  private static final List<CrossedInvoice> OF_SECOND = invoices("11303", 1300, 21);
  private static final List<CrossedInvoice> OF_THIRD = invoices("11318", 1400, 1);
  private static final List<CrossedInvoice> OF_LATER = invoices("11577", 1500, 2);
  private static final List<CrossedInvoice> OF_OLD = invoices("8001", 900, 1);

  /** The voucher of L173, paid to an account, with invoices on three pages. */
  public static final PaymentVoucher DISPERSED =
      voucher("10982", PAID, OF_FIRST, 0, 0)
          .form(PaymentForm.DISPERSION)
          .bank("BANCOLOMBIA")
          .accountKind("Corriente")
          .accountNumber("000000001")
          .build();

  /** The voucher of L174, which names no account, with a full page of invoices. */
  public static final PaymentVoucher ASSIGNED =
      voucher("11303", PAID, OF_SECOND, 150_000_00, 0).build();

  /** The voucher of L175, which names no account, with one invoice. */
  public static final PaymentVoucher ASSIGNED_LAST =
      voucher("11318", PAID, OF_THIRD, 0, 1_000_000_50).build();

  /** A voucher of the month after, invented. */
  public static final PaymentVoucher LATER =
      voucher("11577", LocalDate.of(2018, 2, 15), OF_LATER, 0, 0).build();

  /** A voucher of 2016, invented: the portal shows those from 2017 on (L158). */
  public static final PaymentVoucher OLD =
      voucher("8001", LocalDate.of(2016, 12, 30), OF_OLD, 0, 0).build();

  private VoucherSamples() {}

  /** Returns the vouchers that the portal shows, in its order. */
  public static List<PaymentVoucher> vouchers() {
    return List.of(DISPERSED, ASSIGNED, ASSIGNED_LAST, LATER);
  }

  /**
   * Returns what a voucher settles, with all amounts; nothing if it is none of these.
   *
   * @param voucher such as that of {@link #DISPERSED}
   */
  public static List<CrossedInvoice> invoices(VoucherRef voucher) {
    return all().getOrDefault(voucher, List.of());
  }

  private static Map<VoucherRef, List<CrossedInvoice>> all() {
    Map<VoucherRef, List<CrossedInvoice>> all = new LinkedHashMap<>();
    all.put(DISPERSED.ref(), OF_FIRST);
    all.put(ASSIGNED.ref(), OF_SECOND);
    all.put(ASSIGNED_LAST.ref(), OF_THIRD);
    all.put(LATER.ref(), OF_LATER);
    return all;
  }

  /** Returns what the user of {@link #PROVIDER} logs in with. */
  public static Credentials credentials() {
    return credentials(PROVIDER.plain());
  }

  /**
   * Returns what a user of a provider logs in with, account or not.
   *
   * @param provider as it is entered, such as {@code 9001234568}
   */
  public static Credentials credentials(String provider) {
    return Credentials.of("nit", provider).and("user", USER).and("password", PASSWORD);
  }

  /**
   * Opens the accounts and lets all of this happen at Mutual SER.
   *
   * @param mutualSer Mutual SER, who knows nobody yet
   * @throws IllegalArgumentException if it is another payer
   */
  public static void fill(ReferencePayer mutualSer) {
    for (TaxId provider : List.of(PROVIDER, NEW_PROVIDER)) {
      mutualSer.enrol(provider, USER, PASSWORD);
      mutualSer.addSite(provider, SITE, REPRESENTATIVE, CONTACT);
      mutualSer.addSite(provider, OTHER_SITE, REPRESENTATIVE, CONTACT);
    }
    mutualSer.pay(OLD, OF_OLD);
    vouchers().forEach(voucher -> mutualSer.pay(voucher, invoices(voucher.ref())));
  }

  private static PaymentVoucher.Builder voucher(
      String number, LocalDate paid, List<CrossedInvoice> invoices, long pending, long advance) {
    Money applied = Money.sum(COP, invoices.stream().map(CrossedInvoice::paid).toList());
    return PaymentVoucher.builder(new VoucherRef(OWNER, paid, number))
        .form(PaymentForm.DIRECT_OR_ASSIGNED)
        .paid(applied.plus(centavos(pending)).plus(centavos(advance)))
        .pending(centavos(pending))
        .pendingAdvance(centavos(advance));
  }

  private static List<CrossedInvoice> invoices(String voucher, int first, int count) {
    List<CrossedInvoice> invoices = new ArrayList<>();
    for (int serial = first; serial < first + count; serial++) {
      invoices.add(invoice(voucher, serial));
    }
    return List.copyOf(invoices);
  }

  /** Every third has a patient's share, every fifth an advance that settled a part before. */
  private static CrossedInvoice invoice(String voucher, int serial) {
    long invoiced = 125_000_37L + 1_375_13L * serial;
    long vat = serial % 7 == 0 ? invoiced * 19 / 100 : 0;
    long copayment = serial % 3 == 0 ? 12_500_00 : 0;
    long fee = serial % 3 == 1 ? 3_700_00 : 0;
    long incomeTax = invoiced * 2 / 100;
    long ica = invoiced * 7 / 1000;
    long vatWithheld = vat * 15 / 100;
    long discount = serial % 4 == 0 ? invoiced / 50 : 0;
    long attached = serial % 11 == 0 ? 5_000_01 : 0;
    long crossed = serial % 5 == 0 ? 20_000_00 : 0;
    long balance = serial % 6 == 0 ? 1_000_99 : 0;
    long net = invoiced + vat - incomeTax - ica - vatWithheld;
    long paid = net - copayment - fee - discount - attached - crossed - balance;
    CrossedInvoice.Builder invoice =
        CrossedInvoice.builder(new ColombianNumber("FE", serial), centavos(paid))
            .voucherNumber(voucher)
            .documentType("Factura")
            .amount(PaymentTerm.INVOICED, centavos(invoiced))
            .amount(PaymentTerm.NET, centavos(net))
            .amount(PaymentTerm.FINANCIAL_DISCOUNT, centavos(discount))
            .amount(PaymentTerm.BALANCE, centavos(balance))
            .amount(PaymentTerm.ATTACHMENT, centavos(attached))
            .amount(PaymentTerm.VAT, centavos(vat))
            .amount(PaymentTerm.INCOME_TAX_WITHHELD, centavos(incomeTax))
            .amount(PaymentTerm.ICA_WITHHELD, centavos(ica))
            .amount(PaymentTerm.VAT_WITHHELD, centavos(vatWithheld))
            .amount(PaymentTerm.STAMP_TAX, centavos(0))
            .amount(PaymentTerm.CROSSED, centavos(crossed))
            .amount(PaymentTerm.COPAYMENT, centavos(copayment))
            .amount(PaymentTerm.MODERATING_FEE, centavos(fee));
    return crossed == 0
        ? invoice.build()
        : invoice.crossedOn(LocalDate.of(2018, 1, 12)).crossedDocument("ANT-" + serial).build();
  }

  private static ContactData contact() {
    return ContactData.of(
        Map.of(
            ContactField.NAME, "Persona Inventada",
            ContactField.ADDRESS, "Calle Inventada 1-23, Cartagena",
            ContactField.EMAIL, "persona@hospital.example",
            ContactField.POSITION, "Representante Legal",
            ContactField.PHONE, "000 0000",
            ContactField.MOBILE, "300 0000000"));
  }

  private static Money centavos(long amount) {
    return Money.ofMinor(amount, COP);
  }
}
