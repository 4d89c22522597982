package dev.portalsdk.billing.store;

import static dev.portalsdk.billing.invoice.InvoiceState.SETTLED;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invoices as rows of a store. */
final class InvoiceRows implements RowType<Invoice> {

  @Override
  public String key(Invoice row) {
    return row.ref().text();
  }

  @Override
  public boolean repeats() {
    return false;
  }

  @Override
  public @Nullable LocalDate day(Invoice row, @Nullable DayOf by) {
    if (by == DayOf.RECEPTION) {
      return row.received().orElse(null);
    }
    return by == DayOf.ISSUE
        ? row.issued().orElse(null)
        : row.issued().or(row::received).orElse(null);
  }

  @Override
  public Shown shown(Invoice row) {
    return row.shown();
  }

  @Override
  public void write(Invoice row, RowFields fields) {
    fields
        .text("ref", row.ref().text())
        .day("issued", row.issued())
        .day("received", row.received())
        .day("due", row.due())
        .text("total", row.total().toString())
        .money("debited", row.debited())
        .money("balance", row.balance())
        .text("state", row.status().state().name())
        .day("stateDay", row.status().day())
        .text("words", row.status().words());
  }

  @Override
  public Invoice read(StoredFields fields, Shown shown) {
    Invoice.Builder invoice =
        Invoice.builder(InvoiceRef.parse(fields.required("ref")).key())
            .total(fields.requiredMoney("total"))
            .status(status(fields))
            .shown(shown);
    fields.day("issued").ifPresent(invoice::issued);
    fields.day("received").ifPresent(invoice::received);
    fields.day("due").ifPresent(invoice::due);
    fields.money("debited").ifPresent(invoice::debited);
    fields.money("balance").ifPresent(invoice::balance);
    return invoice.build();
  }

  private static InvoiceStatus status(StoredFields fields) {
    InvoiceState state = InvoiceState.valueOf(fields.required("state"));
    String words = fields.required("words");
    return fields
        .day("stateDay")
        .map(day -> InvoiceStatus.of(state, day, words))
        .orElseGet(() -> InvoiceStatus.of(state, words));
  }

  @Override
  public List<Happening> between(@Nullable Invoice before, Invoice after) {
    List<Happening> news = new ArrayList<>();
    String status = after.status().toString();
    if (before == null) {
      news.add(Happening.now(ChangeType.INVOICE_APPEARED, status));
    } else {
      changed(before, after, news);
    }
    boolean wasSettled = before != null && before.status().state() == SETTLED;
    if (after.status().state() == SETTLED && !wasSettled) {
      news.add(Happening.now(ChangeType.PAID, status));
    }
    debited(before, after, news);
    return news;
  }

  private static void changed(Invoice before, Invoice after, List<Happening> news) {
    if (!before.status().equals(after.status())) {
      news.add(
          new Happening(
              ChangeType.STATUS_CHANGED, before.status().toString(), after.status().toString()));
    }
    if (!amounts(before).equals(amounts(after))) {
      news.add(new Happening(ChangeType.AMOUNTS_CHANGED, amounts(before), amounts(after)));
    }
    if (!days(before).equals(days(after))) {
      news.add(new Happening(ChangeType.DATES_CHANGED, days(before), days(after)));
    }
  }

  private static void debited(@Nullable Invoice before, Invoice after, List<Happening> news) {
    Optional<Money> then = before == null ? Optional.empty() : before.debited();
    Optional<Money> now = after.debited();
    boolean nothingYet = then.isEmpty() && now.filter(amount -> !amount.isZero()).isEmpty();
    if (!nothingYet && !then.equals(now)) {
      news.add(
          new Happening(
              ChangeType.DEBITED,
              then.map(Money::toString).orElse(null),
              now.map(Money::toString).orElse(null)));
    }
  }

  private static String amounts(Invoice invoice) {
    return "total "
        + invoice.total()
        + invoice.balance().map(balance -> ", balance " + balance).orElse("");
  }

  private static String days(Invoice invoice) {
    return named("issued", invoice.issued())
        + named("received", invoice.received())
        + named("due", invoice.due());
  }

  private static String named(String name, Optional<LocalDate> day) {
    return day.map(shown -> name + " " + shown + " ").orElse("");
  }
}
