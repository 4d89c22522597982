package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.SanCorSamples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** SanCor Salud: debits and balance in the list, one order for several invoices and several. */
final class SanCorCourse implements Course {

  private static final Owner OWNER = Owner.of(SANCOR_SALUD, SanCorSamples.NEW_PROVIDER);
  private static final List<Letter> LETTERS = List.of(Letter.B, Letter.B, Letter.E, Letter.A);

  private final ReferencePayer payer;
  private final Chance chance;
  private final Pesos pesos;
  private final int most;
  private final boolean wrongCents;
  private final List<Account> accounts = new ArrayList<>();
  private int orders;

  SanCorCourse(ReferencePortal reference, Chance chance, int most, boolean wrongCents) {
    this.payer = reference.at(SANCOR_SALUD);
    this.chance = chance;
    this.pesos = new Pesos(payer, chance);
    this.most = most;
    this.wrongCents = wrongCents;
  }

  @Override
  public Owner owner() {
    return OWNER;
  }

  @Override
  public List<Account> accounts() {
    return accounts;
  }

  @Override
  public boolean isShown(Account account) {
    return true;
  }

  @Override
  public void step(LocalDate today) {
    if (accounts.size() < most && chance.percent(45)) {
      receive(today);
    }
    if (accounts.isEmpty()) {
      return;
    }
    switch (chance.between(1, 12)) {
      case 1, 2 -> pesos.debit(chance.of(accounts));
      case 3 -> pesos.debitAll(chance.of(accounts));
      case 4 -> pesos.takeDebitBack(chance.of(accounts));
      case 5, 6 -> pesos.withhold(chance.of(accounts));
      case 7 -> pesos.giveTaxBack(chance.of(accounts));
      case 8 -> authorize(chance.of(accounts));
      default -> pay(today);
    }
  }

  private void receive(LocalDate today) {
    ArgentineNumber number = new ArgentineNumber(17, 4_000 + accounts.size());
    InvoiceKey key = InvoiceKey.of(OWNER, InvoiceKind.INVOICE, chance.of(LETTERS), number);
    Account account = new Account(key, today.minusDays(chance.between(0, 20)), chance.total());
    account.shownOn = today;
    account.wrongCents = wrongCents && chance.percent(10) ? (chance.percent(50) ? 1 : -1) : 0;
    payer.receive(
        Invoice.builder(key)
            .received(today)
            .due(today.plusDays(60))
            .total(Pesos.of(account.total))
            .debited(Pesos.of(0))
            .balance(Pesos.of(account.total - account.wrongCents))
            .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, ""))
            .build());
    accounts.add(account);
  }

  private void authorize(Account account) {
    if (account.orders.isEmpty()) {
      payer.authorize(InvoiceRef.of(account.key));
    }
  }

  private void pay(LocalDate today) {
    Set<Account> paid = new LinkedHashSet<>();
    for (int i = chance.percent(60) ? 1 : chance.between(2, 4); i > 0; i--) {
      Account account = chance.of(accounts);
      if (isPayable(account)) {
        paid.add(account);
      }
    }
    if (!paid.isEmpty()) {
      pay(paid, "2" + String.valueOf(1_000_000 + ++orders), today);
    }
  }

  /** A list that is wrong by a cent is put right where a payer settles it: that never comes. */
  private static boolean isPayable(Account account) {
    return account.wrongCents == 0
        && account.leastPart() <= account.unsettled()
        && (account.unsettled() > 0 || account.isTouchedSincePayment());
  }

  private void pay(Set<Account> paid, String number, LocalDate today) {
    Map<InvoiceRef, Money> parts = new LinkedHashMap<>();
    for (Account account : paid) {
      long spare = account.unsettled() - account.leastPart();
      long part = account.leastPart() + (spare == 0 ? 0 : chance.cents(spare));
      parts.put(InvoiceRef.of(account.key), Pesos.of(part));
      account.pay(part);
      account.orders.add(number);
      account.withSharedOrder |= paid.size() > 1;
      account.stage = Account.Stage.EXECUTED;
    }
    payer.payments().pay("APB", number, today, parts);
  }
}
