package dev.portalsdk.testkit.reconcile;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.reconcile.Queue;
import dev.portalsdk.billing.reconcile.QueueItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which rows of the books and which vouchers stand together in which queue. */
final class QueueMap {

  private final Map<Queue, List<String>> items = new EnumMap<>(Queue.class);

  static QueueMap of(Collection<QueueItem> shown) {
    QueueMap map = new QueueMap();
    shown.forEach(item -> map.add(item.queue(), item.entries(), item.vouchers()));
    return map;
  }

  void add(Queue queue, List<String> entries, List<InvoiceKey> vouchers) {
    List<String> refs = vouchers.stream().map(key -> InvoiceRef.of(key).text()).sorted().toList();
    String item = entries.stream().sorted().toList() + " " + refs;
    items.computeIfAbsent(queue, none -> new ArrayList<>()).add(item);
  }

  List<String> of(Queue queue) {
    return items.getOrDefault(queue, List.of()).stream().sorted().toList();
  }

  QueueMap copy() {
    QueueMap copy = new QueueMap();
    items.forEach((queue, of) -> copy.items.put(queue, new ArrayList<>(of)));
    return copy;
  }
}
