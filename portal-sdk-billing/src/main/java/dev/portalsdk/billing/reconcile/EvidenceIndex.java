package dev.portalsdk.billing.reconcile;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.payment.PaymentOrder;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.billing.reading.OrderStatement;
import dev.portalsdk.billing.reading.PaidInvoice;
import dev.portalsdk.billing.withholding.Withholding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read about each invoice, found by its key. Belongs to one thread. */
final class EvidenceIndex {

  private final Map<InvoiceKey, InvoiceEvidence> byKey = new LinkedHashMap<>();
  private final Map<Numbered, List<InvoiceEvidence>> byNumber = new HashMap<>();
  private final List<UnplacedPart> unplaced = new ArrayList<>();
  private final Set<NumberedOrder> sharedOrders = new HashSet<>();

  private EvidenceIndex() {}

  /** What an order pays of a voucher that no list shows, or that lists show several of. */
  record UnplacedPart(OrderStatement order, PaidInvoice paid, Owner owner) {}

  private record Numbered(Owner owner, InvoiceNumber number) {}

  private record NumberedOrder(Owner owner, String number) {}

  private record FoundOrder(InvoiceRef under, OrderStatement statement) {}

  static EvidenceIndex of(Remittance remittance) {
    EvidenceIndex index = new EvidenceIndex();
    remittance.invoices().values().stream()
        .flatMap(List::stream)
        .flatMap(list -> list.items().stream())
        .forEach(index::invoice);
    remittance.orders().forEach((ref, list) -> index.at(ref.key()).orders = list);
    index.shared(remittance);
    remittance.withholdings().forEach((ref, read) -> index.certificates(ref, read));
    remittance.debits().forEach((ref, read) -> index.at(ref.key()).debitDetail = read);
    remittance.vouchers().values().stream()
        .flatMap(List::stream)
        .flatMap(list -> list.items().stream())
        .forEach(index::voucher);
    index.statements(remittance.statements());
    return index;
  }

  Collection<InvoiceEvidence> all() {
    return byKey.values();
  }

  @Nullable InvoiceEvidence get(InvoiceKey key) {
    return byKey.get(key);
  }

  /** What may be this voucher: its key, or its number where a letter is not shown. */
  List<InvoiceEvidence> find(InvoiceKey key) {
    InvoiceEvidence exact = byKey.get(key);
    if (exact != null) {
      return List.of(exact);
    }
    return byNumber.getOrDefault(new Numbered(key.owner(), key.number()), List.of()).stream()
        .filter(of -> of.key.kind() == key.kind())
        .filter(of -> of.key.letter().isEmpty() || key.letter().isEmpty())
        .toList();
  }

  List<UnplacedPart> unplaced() {
    return unplaced;
  }

  /** Whether an order stands under several invoices. */
  boolean isShared(Owner owner, String number) {
    return sharedOrders.contains(new NumberedOrder(owner, number));
  }

  private InvoiceEvidence at(InvoiceKey key) {
    InvoiceEvidence known = byKey.get(key);
    if (known != null) {
      return known;
    }
    InvoiceEvidence evidence = new InvoiceEvidence(key);
    byKey.put(key, evidence);
    Numbered numbered = new Numbered(key.owner(), key.number());
    byNumber.computeIfAbsent(numbered, unused -> new ArrayList<>()).add(evidence);
    return evidence;
  }

  /**
   * A voucher that two lists show, such as those of two windows, stands as the later one has it.
   */
  private void invoice(Invoice invoice) {
    at(invoice.key()).invoice = invoice;
  }

  /** The certificates of an order are one paper, found under each invoice that it pays. */
  private void certificates(InvoiceRef ref, List<Withholding> read) {
    at(ref.key()).certificates = read.stream().filter(tax -> mayBeOf(tax, ref.key())).toList();
  }

  private static boolean mayBeOf(Withholding tax, InvoiceKey key) {
    return tax.invoice().map(of -> isSame(of.key(), key)).orElse(true);
  }

  private static boolean isSame(InvoiceKey printed, InvoiceKey key) {
    boolean letters = printed.letter().isPresent() && key.letter().isPresent();
    return printed.kind() == key.kind()
        && printed.number().sameAs(key.number())
        && (!letters || printed.letter().equals(key.letter()));
  }

  private void shared(Remittance remittance) {
    Map<NumberedOrder, InvoiceRef> first = new HashMap<>();
    remittance
        .orders()
        .forEach((ref, list) -> list.items().forEach(order -> shared(first, ref, order)));
  }

  private void shared(Map<NumberedOrder, InvoiceRef> first, InvoiceRef ref, PaymentOrder order) {
    NumberedOrder name = new NumberedOrder(ref.key().owner(), order.ref().toString());
    InvoiceRef other = first.putIfAbsent(name, ref);
    if (other != null && !other.equals(ref)) {
      sharedOrders.add(name);
    }
  }

  private void voucher(VoucherStatement statement) {
    statement
        .invoices()
        .items()
        .forEach(
            row -> {
              InvoiceKey key =
                  InvoiceKey.of(
                      statement.voucher().ref().owner(), InvoiceKind.INVOICE, row.number());
              at(key).crossings.add(new InvoiceEvidence.Crossing(statement.voucher(), row));
            });
  }

  /**
   * One order may be found under each invoice that it pays, and again when it has paid more: it
   * counts once, as it was read last.
   */
  private void statements(Map<InvoiceRef, List<OrderStatement>> statements) {
    Map<NumberedOrder, FoundOrder> last = new LinkedHashMap<>();
    statements.forEach(
        (ref, list) ->
            list.forEach(
                statement ->
                    last.put(
                        new NumberedOrder(ref.key().owner(), statement.number()),
                        new FoundOrder(ref, statement))));
    last.values()
        .forEach(found -> found.statement().invoices().forEach(paid -> place(found, paid)));
  }

  private void place(FoundOrder found, PaidInvoice paid) {
    Owner owner = found.under().key().owner();
    List<InvoiceEvidence> candidates =
        byNumber.getOrDefault(new Numbered(owner, paid.invoice().number()), List.of()).stream()
            .filter(evidence -> paid.invoice().mayBe(evidence.key))
            .toList();
    InvoiceEvidence.OrderPart part = new InvoiceEvidence.OrderPart(found.statement(), paid);
    @Nullable InvoiceEvidence under = byKey.get(found.under().key());
    if (candidates.size() == 1) {
      candidates.get(0).ofOrders.add(part);
    } else if (under != null && candidates.contains(under)) {
      under.ofOrders.add(part);
    } else {
      unplaced.add(new UnplacedPart(found.statement(), paid, owner));
    }
  }
}
