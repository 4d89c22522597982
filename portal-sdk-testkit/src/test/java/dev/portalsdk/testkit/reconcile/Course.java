package dev.portalsdk.testkit.reconcile;

import dev.portalsdk.billing.invoice.Owner;
import java.time.LocalDate;
import java.util.List;

/** What one payer does with a hospital's vouchers, step by step. */
interface Course {

  /** Whose vouchers they are. */
  Owner owner();

  /** Does something, perhaps nothing. */
  void step(LocalDate today);

  /** The vouchers so far, also those that the payer does not show. */
  List<Account> accounts();

  /** Whether the payer's portal shows the voucher. */
  boolean isShown(Account account);
}
