package dev.portalsdk.testkit.reconcile;

import java.util.List;

/**
 * A voucher that its payer shows, and how the books have it.
 *
 * @param account what is true of it
 * @param fate how the books have it
 * @param ids what the books call its rows, in order
 */
record Booked(Account account, Fate fate, List<String> ids) {}
