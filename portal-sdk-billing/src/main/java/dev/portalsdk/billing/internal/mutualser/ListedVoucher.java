package dev.portalsdk.billing.internal.mutualser;

import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.core.table.Link;
import java.util.List;

/**
 * A row of the list of vouchers.
 *
 * @param voucher what it shows
 * @param links where "Ver Detalle" leads
 */
record ListedVoucher(PaymentVoucher voucher, List<Link> links) {}
