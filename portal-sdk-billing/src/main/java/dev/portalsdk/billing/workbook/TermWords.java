package dev.portalsdk.billing.workbook;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.core.workbook.Term;

/** What people call the terms of a balance, and how programs name their columns. */
final class TermWords {

  private TermWords() {}

  static Term term(TermKind kind) {
    return Term.of(shown(kind), kind.name());
  }

  static String shown(TermKind kind) {
    return switch (kind) {
      case BILLED -> "Facturado";
      case CREDIT_NOTES -> "Notas de crédito";
      case DEBIT_NOTES -> "Notas de débito";
      case PAID -> "Pagado";
      case WITHHELD -> "Retenido";
      case DEBITED -> "Debitado";
      case FINANCIAL_DISCOUNT -> "Descuento financiero";
      case COPAYMENT -> "Copago";
      case MODERATING_FEE -> "Cuota moderadora";
      case SEIZED -> "Embargado";
      case OTHER -> "Otros";
      case OPEN -> "Saldo según el pagador";
    };
  }

  static String field(TermKind kind) {
    return switch (kind) {
      case BILLED -> "billed";
      case CREDIT_NOTES -> "creditNotes";
      case DEBIT_NOTES -> "debitNotes";
      case PAID -> "paid";
      case WITHHELD -> "withheld";
      case DEBITED -> "debited";
      case FINANCIAL_DISCOUNT -> "financialDiscount";
      case COPAYMENT -> "copayment";
      case MODERATING_FEE -> "moderatingFee";
      case SEIZED -> "seized";
      case OTHER -> "other";
      case OPEN -> "open";
    };
  }
}
