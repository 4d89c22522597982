package dev.portalsdk.testkit;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.LetteredNumber;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Amounts;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.time.Dates;
import java.time.Instant;
import java.util.List;

/**
 * What {@link ReferencePortal#create()} knows of SanCor Salud: the provider and the rows that its
 * manual prints, and what the manual prints no example of, invented.
 *
 * <p>The manual's list says {@code 1-10 de 12} and prints six rows (L293-303): the other six are
 * invented. No data is a person's but for the number that the manual prints for tests. All values
 * are immutable.
 */
public final class SanCorSamples {

  /** When the list of the manual is shown: all its rows were received in the six months before. */
  public static final Instant NOW = Instant.parse("2021-12-20T15:00:00Z");

  /** The provider of "Mis Datos" (L149-151), made for tests. */
  public static final Cuit PROVIDER = Cuit.parse("27-35215358-9");

  /** The number of {@link #PROVIDER}, which is the name of its user (L32, L151). */
  public static final String USER = "8481";

  /** What every user of the samples has as password; the manual's example (L45). */
  public static final String PASSWORD = "Password1234";

  /** A provider with an account and nothing in it. */
  public static final Cuit NEW_PROVIDER = Cuit.parse("30-98765432-1");

  /** The number of {@link #NEW_PROVIDER} (L244). */
  public static final String NEW_USER = "39944";

  /** A provider that the payer knows and that has no user yet, invented. */
  public static final Cuit UNREGISTERED = Cuit.parse("30-71234567-1");

  /** The number of {@link #UNREGISTERED}, invented. */
  public static final ProviderNumber UNREGISTERED_NUMBER = ProviderNumber.parse("50123");

  /** The address of L101, which the portal shows in part; its name is that of L178. */
  public static final String EMAIL = "conectividad@sancorsalud.com.ar";

  /** The licence of a professional; the manual's example (L84). */
  public static final String LICENSE = "12345678";

  /** Whose the invoices are. */
  public static final Owner OWNER = Owner.of(BillingPortals.SANCOR_SALUD, PROVIDER);

  /** The invoice of L293. */
  public static final Invoice IN_PROCESS =
      open("08-11-2021", "B 00017-00004199", "$3.133.671,76", "07-01-2022");

  /** The invoice of L296, paid by the order of L312. */
  public static final Invoice SETTLED =
      settled("02-11-2021", "B 00017-00004179", "$2.311,66", "17-11-2021");

  /** An invented invoice of which a part was refused. */
  public static final Invoice DEBITED =
      available("14-10-2021", "B 00017-00004149", "$1.000,05", "13-12-2021").toBuilder()
          .debited(Money.of("100.05", ARS))
          .balance(Money.of("900.00", ARS))
          .build();

  private static final List<Invoice> INVOICES =
      List.of(
          IN_PROCESS,
          open("08-11-2021", "B 00017-00004200", "$1.486.902,71", "07-01-2022"),
          SETTLED,
          settled("17-11-2021", "B 00017-00004173", "$14.579", "02-12-2021"),
          settled("17-11-2021", "B 00017-00004172", "$19.186", "02-12-2021"),
          settled("16-11-2021", "B 00017-00004171", "$8.673", "01-12-2021"),
          settled("15-10-2021", "B 00017-00004150", "$49.883,2", "14-12-2021"),
          DEBITED,
          settled("01-10-2021", "B 00017-00004140", "$12", "30-11-2021"),
          settled("02-09-2021", "B 00017-00004120", "$7.500,5", "01-11-2021"),
          settled("02-08-2021", "B 00017-00004101", "$999,99", "01-10-2021"),
          settled("01-07-2021", "B 00017-00004090", "$80.000", "30-08-2021"));

  private SanCorSamples() {}

  /** Returns the twelve invoices in the order of the list: the manual's six first. */
  public static List<Invoice> invoices() {
    return INVOICES;
  }

  /** Returns what {@link #PROVIDER} logs in with. */
  public static Credentials credentials() {
    return credentials(USER);
  }

  /**
   * Returns what a user logs in with, account or not.
   *
   * @param user such as {@link #USER}
   */
  public static Credentials credentials(String user) {
    return Credentials.of("user", user).and("password", PASSWORD);
  }

  /**
   * Opens the accounts and lets all of this happen at SanCor Salud.
   *
   * @param sancor SanCor Salud, who knows nobody yet
   * @throws IllegalArgumentException if it is another payer
   */
  public static void fill(ReferencePayer sancor) {
    sancor.enrol(PROVIDER, USER, PASSWORD);
    sancor.enrol(NEW_PROVIDER, NEW_USER, PASSWORD);
    sancor
        .mailbox()
        .know(PROVIDER, ProviderNumber.parse(USER), License.of(LICENSE), List.of(EMAIL));
    sancor.mailbox().know(NEW_PROVIDER, ProviderNumber.parse(NEW_USER), List.of());
    sancor.mailbox().know(UNREGISTERED, UNREGISTERED_NUMBER, License.of(LICENSE), List.of(EMAIL));
    INVOICES.forEach(invoice -> sancor.receive(undebited(invoice)));
    sancor.debit(DEBITED.ref(), DEBITED.debited().orElseThrow(), "Prestación no autorizada");
    AccountSamples.fill(sancor, PROVIDER);
    CareSamples.fill(sancor, PROVIDER);
    ShipmentSamples.fill(sancor);
    DeskSamples.fill(sancor, PROVIDER);
    AgreementSamples.fill(sancor, PROVIDER);
  }

  private static Invoice undebited(Invoice invoice) {
    return invoice.equals(DEBITED)
        ? invoice.toBuilder().debited(Money.zero(ARS)).balance(invoice.total()).build()
        : invoice;
  }

  private static Invoice open(String received, String voucher, String total, String due) {
    return invoice(received, voucher, total, due, InvoiceState.IN_PROCESS);
  }

  private static Invoice available(String received, String voucher, String total, String due) {
    return invoice(received, voucher, total, due, InvoiceState.AUTHORIZED);
  }

  private static Invoice settled(String received, String voucher, String total, String due) {
    return invoice(received, voucher, total, due, InvoiceState.SETTLED);
  }

  private static Invoice invoice(
      String received, String voucher, String total, String due, InvoiceState state) {
    LetteredNumber number = LetteredNumber.parse(voucher);
    Money amount = Amounts.parse(total, AmountStyle.ES_PESOS, ARS);
    Money nothing = Money.zero(ARS);
    return Invoice.builder(
            InvoiceKey.of(OWNER, InvoiceKind.INVOICE, number.letter(), number.number()))
        .received(Dates.hyphenated(received))
        .due(Dates.hyphenated(due))
        .total(amount)
        .debited(nothing)
        .balance(state == InvoiceState.SETTLED ? nothing : amount)
        .status(InvoiceStatus.of(state, ""))
        .build();
  }
}
