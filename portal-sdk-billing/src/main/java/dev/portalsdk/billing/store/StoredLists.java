package dev.portalsdk.billing.store;

import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherStatement;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.time.DateRange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads lists back as they were last seen, with how complete they are. */
final class StoredLists {

  private final StoreConnections connections;
  private final Dialect dialect;

  StoredLists(StoreConnections connections, Dialect dialect) {
    this.connections = connections;
    this.dialect = dialect;
  }

  <R> R read(StoreConnections.Work<R> work) {
    return connections.read(dialect, work);
  }

  /** Returns the rows of some days, null for all. */
  <T> Listing<T> listing(ListName<T> list, @Nullable DateRange days) {
    return read(connection -> listing(connection, list, days));
  }

  private static <T> Listing<T> listing(
      Connection connection, ListName<T> list, @Nullable DateRange days) throws SQLException {
    OptionalLong id = StoredSyncs.list(connection, list);
    List<T> rows = new ArrayList<>();
    List<SyncState> ended = List.of();
    boolean undated = false;
    if (id.isPresent()) {
      ended = StoredSyncs.ended(connection, id.getAsLong());
      undated = days != null && StoredRows.hasUndated(connection, id.getAsLong());
      for (KeptRow row : StoredRows.present(connection, id.getAsLong(), days)) {
        rows.add(StoredFields.read(list.type(), row.body(), row.shown()));
      }
    }
    Coverage coverage = Coverage.of(ended, days);
    List<RowFailure> failures = failures(connection, coverage.speaking());
    Level level = undated ? atMostUnproven(coverage.level()) : coverage.level();
    return new Listing<>(
        rows,
        failures,
        Completeness.stored(
            level, -1, rows.size(), failures.size(), days, coverage.served(), source(list)));
  }

  /** Nobody knows of which days a row is that does not show its day. */
  private static Level atMostUnproven(Level level) {
    return level == Level.PROVEN ? Level.UNPROVEN : level;
  }

  private static String source(ListName<?> list) {
    return list.owner().payer() + ": stored " + list.kind();
  }

  /** Returns the failures of these syncs, each row once if its key is legible. */
  private static List<RowFailure> failures(Connection connection, List<SyncState> syncs)
      throws SQLException {
    Map<Object, RowFailure> distinct = new LinkedHashMap<>();
    for (SyncState sync : syncs) {
      for (RowFailure failure : StoredSyncs.failures(connection, sync.id())) {
        Object row = failure.key().<Object>map(key -> key + failure.field()).orElse(failure);
        distinct.putIfAbsent(row, failure);
      }
    }
    return List.copyOf(distinct.values());
  }

  <T> Optional<T> row(ListName<T> list, String key) {
    return read(
        connection -> {
          OptionalLong id = StoredSyncs.list(connection, list);
          return id.isEmpty()
              ? Optional.empty()
              : StoredRows.last(connection, id.getAsLong(), key)
                  .map(row -> StoredFields.read(list.type(), row.body(), row.shown()));
        });
  }

  <T> List<RowVersion<T>> history(ListName<T> list, String key) {
    return read(
        connection -> {
          OptionalLong id = StoredSyncs.list(connection, list);
          return id.isEmpty()
              ? List.of()
              : StoredRows.history(connection, id.getAsLong(), key, list.type());
        });
  }

  Listing<VoucherStatement> statements(ListName<PaymentVoucher> vouchers, DateRange paid) {
    return read(
        connection -> {
          Listing<PaymentVoucher> found = listing(connection, vouchers, paid);
          List<VoucherStatement> statements = new ArrayList<>();
          for (PaymentVoucher voucher : found.items()) {
            statements.add(new VoucherStatement(voucher, settled(connection, voucher)));
          }
          return new Listing<>(statements, found.failures(), found.completeness());
        });
  }

  /** The workbook has more amounts than the screen. */
  private static Listing<CrossedInvoice> settled(Connection connection, PaymentVoucher voucher)
      throws SQLException {
    ListName<CrossedInvoice> workbook = ListName.workbook(voucher.ref());
    OptionalLong id = StoredSyncs.list(connection, workbook);
    boolean wasRead = id.isPresent() && !StoredSyncs.ended(connection, id.getAsLong()).isEmpty();
    return listing(connection, wasRead ? workbook : ListName.detail(voucher.ref()), null);
  }

  List<SyncRecord> records(ListName<?> list) {
    return read(
        connection -> {
          OptionalLong id = StoredSyncs.list(connection, list);
          List<SyncRecord> records = new ArrayList<>();
          if (id.isPresent()) {
            for (SyncState sync : StoredSyncs.all(connection, id.getAsLong())) {
              records.add(record(connection, list, sync));
            }
          }
          return records;
        });
  }

  SyncRecord record(ListName<?> list, long sync) {
    return read(
        connection -> record(connection, list, StoredSyncs.find(connection, sync).orElseThrow()));
  }

  private static SyncRecord record(Connection connection, ListName<?> list, SyncState sync)
      throws SQLException {
    SyncTally tally = sync.tally();
    Completeness completeness =
        Completeness.stored(
            sync.ended() == null ? Level.UNPROVEN : tally.level(),
            tally.declared(),
            tally.read(),
            tally.failed(),
            sync.window().days().orElse(null),
            tally.served(),
            source(list));
    return new SyncRecord(sync, completeness, StoredSyncs.failures(connection, sync.id()));
  }
}
