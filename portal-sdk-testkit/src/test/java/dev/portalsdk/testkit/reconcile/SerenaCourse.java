package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Serena ART: a state for each voucher, parts paid, credits announced, decisions taken back. */
final class SerenaCourse implements Course {

  private static final Owner OWNER = Owner.of(SERENA_ART, Samples.NEW_PROVIDER);
  private static final List<Letter> LETTERS = List.of(Letter.B, Letter.B, Letter.A, Letter.C);

  private final ReferencePayer payer;
  private final Chance chance;
  private final Pesos pesos;
  private final int most;
  private final List<Account> accounts = new ArrayList<>();

  SerenaCourse(ReferencePortal reference, Chance chance, int most) {
    this.payer = reference.at(SERENA_ART);
    this.chance = chance;
    this.pesos = new Pesos(payer, chance);
    this.most = most;
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
      receive(today.minusDays(chance.between(0, 9)));
    }
    if (!accounts.isEmpty()) {
      act(chance.of(accounts), today);
    }
  }

  private void receive(LocalDate issued) {
    InvoiceKind kind = chance.percent(15) ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE;
    ArgentineNumber number = new ArgentineNumber(21, 40_000 + accounts.size());
    InvoiceKey key = InvoiceKey.of(OWNER, kind, chance.of(LETTERS), number);
    Account account = new Account(key, issued, chance.total());
    payer.receive(
        Invoice.builder(key)
            .issued(issued)
            .total(Pesos.of(account.total))
            .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, ""))
            .build());
    accounts.add(account);
  }

  private void act(Account account, LocalDate today) {
    if (account.key.kind() == InvoiceKind.INVOICE && chance.percent(60)) {
      decide(account, today);
    } else if (account.stage == Account.Stage.SCHEDULED) {
      settleScheduled(account, today);
    } else {
      payOrAnnounce(account, today);
    }
  }

  private void decide(Account account, LocalDate today) {
    switch (chance.between(1, 10)) {
      case 1, 2 -> pesos.debit(account);
      case 3 -> pesos.debitAll(account);
      case 4 -> pesos.takeDebitBack(account);
      case 5, 6, 7 -> pesos.withhold(account);
      case 8 -> pesos.debitTwice(account);
      case 9 -> pesos.issueNote(account, today);
      default -> pesos.giveTaxBack(account);
    }
  }

  private void settleScheduled(Account account, LocalDate today) {
    if (chance.percent(40)) {
      settle(account, today);
    }
  }

  private void payOrAnnounce(Account account, LocalDate today) {
    boolean fresh = account.stage == Account.Stage.UNTOUCHED;
    int dice = chance.between(1, 10);
    if (dice <= 2 && fresh) {
      payer.authorize(ref(account));
    } else if (dice <= 4 && fresh) {
      LocalDate day = today.plusDays(chance.between(0, 40));
      payer.schedule(ref(account), day);
      account.schedule(day);
    } else if (dice <= 7 && account.key.kind() == InvoiceKind.INVOICE) {
      payPart(account, today);
    } else {
      settle(account, today);
    }
  }

  private void payPart(Account account, LocalDate today) {
    long spare = account.unsettled() - account.leastPart();
    if (spare < 0) {
      return;
    }
    long part = account.leastPart() + (spare == 0 ? 0 : chance.cents(spare));
    payer.payments().payPart(ref(account), today, Pesos.of(part));
    account.pay(part);
    account.stage = Account.Stage.EXECUTED;
  }

  private void settle(Account account, LocalDate today) {
    payer.settle(ref(account), today);
    account.payRest();
    account.stage = Account.Stage.EXECUTED;
  }

  private static InvoiceRef ref(Account account) {
    return InvoiceRef.of(account.key);
  }
}
