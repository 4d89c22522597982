package dev.portalsdk.testkit.reconcile;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static dev.portalsdk.billing.BillingPortals.SERENA_ART;

import dev.portalsdk.core.PortalId;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a voucher's balance can be known, from each payer's manual and with or without its
 * documents.
 *
 * <ul>
 *   <li>Serena (L57-66) shows a state: nothing moved before payment. What was paid, kept back and
 *       refused is in documents, which are there from the announcement of the credit on; what is
 *       open is nowhere.
 *   <li>SanCor (L286-315) shows debits, balance and orders; of an order that pays several invoices
 *       the list shows one amount, and no tax.
 *   <li>Mutual SER (L194-208) shows all terms in its workbook, nine columns on its screen.
 * </ul>
 */
final class Sight {

  private static final Set<String> ARGENTINE =
      Set.of("BILLED", "CREDIT_NOTES", "DEBIT_NOTES", "PAID", "WITHHELD", "DEBITED", "OPEN");
  private static final Set<String> COLOMBIAN =
      Set.of(
          "BILLED",
          "CREDIT_NOTES",
          "DEBIT_NOTES",
          "PAID",
          "WITHHELD",
          "FINANCIAL_DISCOUNT",
          "COPAYMENT",
          "MODERATING_FEE",
          "SEIZED",
          "OPEN");
  private static final Set<String> ON_SCREEN =
      Set.of("CREDIT_NOTES", "DEBIT_NOTES", "FINANCIAL_DISCOUNT", "SEIZED", "OPEN");

  private final boolean documents;
  private final LocalDate today;

  /** What is seen on a day, with the documents or by the lists alone. */
  Sight(boolean documents, LocalDate today) {
    this.documents = documents;
    this.today = today;
  }

  boolean hasDocuments() {
    return documents;
  }

  Set<String> terms(Account account) {
    PortalId payer = account.key.owner().payer();
    return payer.equals(SERENA_ART) || payer.equals(SANCOR_SALUD) ? ARGENTINE : COLOMBIAN;
  }

  /** The terms that nobody can know. */
  Set<String> unseen(Account account) {
    Set<String> unseen = new TreeSet<>(terms(account));
    unseen.removeIf(term -> isKnown(account, term));
    return unseen;
  }

  private boolean isKnown(Account account, String term) {
    PortalId payer = account.key.owner().payer();
    if (payer.equals(SERENA_ART)) {
      return isKnownAtSerena(account, term);
    }
    if (payer.equals(SANCOR_SALUD)) {
      return isKnownAtSanCor(account, term);
    }
    return documents || ON_SCREEN.contains(term);
  }

  private boolean isKnownAtSerena(Account account, String term) {
    return switch (term) {
      case "PAID", "WITHHELD" -> documents || isUntouched(account);
      case "DEBITED" -> documents && account.stage != Account.Stage.UNTOUCHED;
      case "OPEN" -> false;
      default -> true;
    };
  }

  private boolean isUntouched(Account account) {
    return account.stage == Account.Stage.UNTOUCHED || account.isCreditPending(today);
  }

  private boolean isKnownAtSanCor(Account account, String term) {
    return switch (term) {
      case "PAID" -> documents || !account.withSharedOrder;
      case "WITHHELD" -> documents || account.orders.isEmpty();
      default -> true;
    };
  }

  /** What the payer's own papers say of a term that can be known. */
  long shown(Account account, String term) {
    return account.of(term) - (term.equals("OPEN") ? account.wrongCents : 0);
  }

  /**
   * Whether Serena's state says that it paid, and its documents that something is left: a part was
   * paid, or a decision taken back since.
   */
  private static boolean isExecutedButNotPaidOff(Account account) {
    return account.key.owner().payer().equals(SERENA_ART)
        && account.stage == Account.Stage.EXECUTED
        && account.of("OPEN") != 0;
  }

  /** Whether no term but what is still open is unseen. */
  boolean isDecidable(Account account) {
    Set<String> unseen = unseen(account);
    unseen.remove("OPEN");
    return unseen.isEmpty();
  }

  /** What the terms that are shown leave over. */
  long left(Account account) {
    boolean told = !unseen(account).contains("OPEN");
    return account.of("OPEN") - (told ? shown(account, "OPEN") : 0);
  }

  /** Whether all terms are shown and do not add up. */
  boolean isContradicted(Account account) {
    return unseen(account).isEmpty() && left(account) != 0;
  }

  /** Whether a person is to look at what is left over. */
  boolean isUnexplained(Account account) {
    return isContradicted(account) || (isDecidable(account) && isExecutedButNotPaidOff(account));
  }

  /** Whether two papers differ: on purpose, or a certificate came before its payment. */
  boolean isDisputed(Account account) {
    boolean early =
        documents
            && account.key.owner().payer().equals(SERENA_ART)
            && account.stage == Account.Stage.EXECUTED
            && account.withheldSince() != 0;
    return early || account.papersDiffer;
  }

  /** Whether the screen shows less than its total: the tax is in the workbook alone. */
  boolean isTotalShort(Account account) {
    return !documents && account.besideTheScreen != 0;
  }

  /** Whether it can be told what is still owed, by the payer's word or by what is left over. */
  boolean isOwedTold(Account account) {
    Set<String> unseen = unseen(account);
    return !unseen.contains("OPEN") || unseen.equals(Set.of("OPEN"));
  }

  long owed(Account account) {
    return unseen(account).contains("OPEN") ? account.of("OPEN") : shown(account, "OPEN");
  }
}
