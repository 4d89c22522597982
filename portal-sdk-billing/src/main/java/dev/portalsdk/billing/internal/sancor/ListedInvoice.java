package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.invoice.Invoice;

/**
 * A row of the list of invoices.
 *
 * @param invoice what it shows
 * @param hasOrders whether there are payment orders to look at
 * @param hasDebitSheet whether there is a sheet of debits to download
 */
record ListedInvoice(Invoice invoice, boolean hasOrders, boolean hasDebitSheet) {}
