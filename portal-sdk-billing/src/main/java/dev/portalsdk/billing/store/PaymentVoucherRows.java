package dev.portalsdk.billing.store;

import dev.portalsdk.billing.payment.PaymentForm;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payment vouchers as rows of a store. */
final class PaymentVoucherRows implements RowType<PaymentVoucher> {

  @Override
  public String key(PaymentVoucher row) {
    return row.ref().text();
  }

  @Override
  public boolean repeats() {
    return false;
  }

  @Override
  public LocalDate day(PaymentVoucher row, @Nullable DayOf by) {
    return row.paidOn();
  }

  @Override
  public Shown shown(PaymentVoucher row) {
    return row.shown();
  }

  @Override
  public void write(PaymentVoucher row, RowFields fields) {
    fields
        .text("ref", row.ref().text())
        .text("form", row.form().name())
        .text("bank", row.bank())
        .text("accountKind", row.accountKind())
        .text("accountNumber", row.accountNumber())
        .text("paid", row.paid().toString())
        .money("pending", row.pending())
        .money("pendingAdvance", row.pendingAdvance());
  }

  @Override
  public PaymentVoucher read(StoredFields fields, Shown shown) {
    PaymentVoucher.Builder voucher =
        PaymentVoucher.builder(VoucherRef.parse(fields.required("ref")))
            .form(PaymentForm.valueOf(fields.required("form")))
            .paid(fields.requiredMoney("paid"))
            .shown(shown);
    fields.text("bank").ifPresent(voucher::bank);
    fields.text("accountKind").ifPresent(voucher::accountKind);
    fields.text("accountNumber").ifPresent(voucher::accountNumber);
    fields.money("pending").ifPresent(voucher::pending);
    fields.money("pendingAdvance").ifPresent(voucher::pendingAdvance);
    return voucher.build();
  }

  @Override
  public List<Happening> between(@Nullable PaymentVoucher before, PaymentVoucher after) {
    if (before == null) {
      return List.of(Happening.now(ChangeType.VOUCHER_APPEARED, after.paid().toString()));
    }
    return amounts(before).equals(amounts(after))
        ? List.of()
        : List.of(new Happening(ChangeType.AMOUNTS_CHANGED, amounts(before), amounts(after)));
  }

  private static String amounts(PaymentVoucher voucher) {
    return "paid "
        + voucher.paid()
        + voucher.pending().map(pending -> ", pending " + pending).orElse("")
        + voucher.pendingAdvance().map(advance -> ", pending advance " + advance).orElse("");
  }
}
