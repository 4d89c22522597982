package dev.portalsdk.billing.store;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.PaymentOrderRef;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payment orders as rows of a store. */
final class PaymentOrderRows implements RowType<PaymentOrder> {

  @Override
  public String key(PaymentOrder row) {
    return row.ref().text();
  }

  @Override
  public boolean repeats() {
    return false;
  }

  @Override
  public LocalDate day(PaymentOrder row, @Nullable DayOf by) {
    return row.paid();
  }

  @Override
  public Shown shown(PaymentOrder row) {
    return row.shown();
  }

  @Override
  public void write(PaymentOrder row, RowFields fields) {
    fields
        .text("ref", row.ref().text())
        .text("paid", row.paid().toString())
        .text("amount", row.amount().toString())
        .words("documents", row.documents());
  }

  @Override
  public PaymentOrder read(StoredFields fields, Shown shown) {
    PaymentOrder.Builder order =
        PaymentOrder.builder(PaymentOrderRef.parse(fields.required("ref")))
            .paid(fields.requiredDay("paid"))
            .amount(fields.requiredMoney("amount"))
            .shown(shown);
    fields.words("documents").forEach(kind -> order.document(DocumentKind.valueOf(kind)));
    return order.build();
  }

  @Override
  public List<Happening> between(@Nullable PaymentOrder before, PaymentOrder after) {
    List<Happening> news = new ArrayList<>();
    if (before == null) {
      news.add(Happening.now(ChangeType.PAID, paid(after)));
    } else if (!paid(before).equals(paid(after))) {
      news.add(new Happening(ChangeType.AMOUNTS_CHANGED, paid(before), paid(after)));
    }
    boolean hadCertificate = before != null && hasCertificate(before);
    if (hasCertificate(after) && !hadCertificate) {
      news.add(new Happening(ChangeType.WITHHOLDING_AVAILABLE, null, null));
    }
    return news;
  }

  private static boolean hasCertificate(PaymentOrder order) {
    return order.documents().contains(DocumentKind.WITHHOLDING);
  }

  private static String paid(PaymentOrder order) {
    return order.amount() + " on " + order.paid();
  }
}
