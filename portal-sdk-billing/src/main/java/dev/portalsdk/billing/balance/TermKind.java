package dev.portalsdk.billing.balance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A kind of term in the balance of an invoice: {@code billed - credit notes + debit notes = paid +
 * withheld + debited + financial discount + copayment + moderating fee + seized + other + open}.
 */
public enum TermKind {
  /** What was billed, its taxes included. */
  BILLED(1),
  /** Credit notes about it, which lower what is owed. */
  CREDIT_NOTES(-1),
  /** Debit notes about it, which raise what is owed. */
  DEBIT_NOTES(1),
  /** What was paid out for it, also by another document, "cruce". */
  PAID(-1),
  /** Taxes that the payer kept back; one line for each. */
  WITHHELD(-1),
  /** What the payer does not accept, "débito" or "glosa"; one line for each. */
  DEBITED(-1),
  /** What was taken off for early payment, "descuento financiero". */
  FINANCIAL_DISCOUNT(-1),
  /** What the patient paid for the service, "copago". */
  COPAYMENT(-1),
  /** What the patient paid for access to it, "cuota moderadora". */
  MODERATING_FEE(-1),
  /** What a court gave to somebody else, "embargo". */
  SEIZED(-1),
  /** Anything else that lowers what is owed. */
  OTHER(-1),
  /** What the payer says that it still owes, "saldo". */
  OPEN(-1);

  /** The terms of an Argentine invoice: its portals know of no others. */
  public static final Set<TermKind> ARGENTINE =
      Collections.unmodifiableSet(
          EnumSet.of(BILLED, CREDIT_NOTES, DEBIT_NOTES, PAID, WITHHELD, DEBITED, OPEN));

  /**
   * The terms of a Colombian invoice: those of Mutual SER's workbook (manual L194-208), with notes.
   * It has no column for glosas, so {@link #DEBITED} counts only where somebody shows one.
   */
  public static final Set<TermKind> COLOMBIAN =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(DEBITED, OTHER)));

  private final int sign;

  TermKind(int sign) {
    this.sign = sign;
  }

  /** Returns 1 if it raises what is left to explain, -1 if it explains some of it. */
  public int sign() {
    return sign;
  }
}
