package dev.portalsdk.billing.internal.serena;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import java.util.List;
import java.util.Map;

/**
 * A row of the page "Operaciones".
 *
 * @param invoice the voucher
 * @param documents where its menu leads, by document: to one place each, as far as is known
 */
record Operation(Invoice invoice, Map<DocumentKind, List<String>> documents) {}
