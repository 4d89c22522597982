package dev.portalsdk.billing.store;

import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.posting.Posting;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A posting as the columns of its row, which a person can read. */
record PostingRow(
    String id,
    String entry,
    String invoice,
    String kind,
    String label,
    String amount,
    String currency,
    String sourceKind,
    @Nullable String sourcePortal,
    String sourceWhat,
    String sourceName,
    @Nullable String sourceSha256,
    String rule,
    @Nullable String reverses,
    @Nullable String repeats) {

  static final String COLUMNS =
      "id, entry, invoice, kind, label, amount, currency, source_kind, source_portal, source_what,"
          + " source_name, source_sha256, rule, reverses, repeats";

  static PostingRow of(Posting posting) {
    Source source = posting.source();
    return new PostingRow(
        posting.id(),
        posting.entry(),
        posting.invoice().text(),
        posting.kind().name(),
        posting.label(),
        posting.amount().amount().toPlainString(),
        posting.amount().currency().getCurrencyCode(),
        source.kind().name(),
        source.portal().map(PortalId::text).orElse(null),
        source.what(),
        source.name(),
        source.sha256().orElse(null),
        posting.rule(),
        posting.reverses().orElse(null),
        posting.repeats().orElse(null));
  }

  static PostingRow read(ResultSet row) throws SQLException {
    return new PostingRow(
        row.getString("id"),
        row.getString("entry"),
        row.getString("invoice"),
        row.getString("kind"),
        row.getString("label"),
        row.getString("amount"),
        row.getString("currency"),
        row.getString("source_kind"),
        row.getString("source_portal"),
        row.getString("source_what"),
        row.getString("source_name"),
        row.getString("source_sha256"),
        row.getString("rule"),
        row.getString("reverses"),
        row.getString("repeats"));
  }

  @Nullable Object[] values(long sequence, String at) {
    return new @Nullable Object[] {
      sequence,
      at,
      id,
      entry,
      invoice,
      kind,
      label,
      amount,
      currency,
      sourceKind,
      sourcePortal,
      sourceWhat,
      sourceName,
      sourceSha256,
      rule,
      reverses,
      repeats
    };
  }

  /** Returns the id of the posting that this one reverses or repeats, if it does. */
  Optional<String> origin() {
    return Optional.ofNullable(reverses == null ? repeats : reverses);
  }

  /**
   * Returns the posting of this row, made as it was made first.
   *
   * @param origin the posting that it reverses or repeats
   * @throws dev.portalsdk.core.error.LocalStorageException if that makes another row than this: a
   *     column or the id was changed
   */
  Posting posting(Optional<Posting> origin) {
    try {
      Posting made = origin.map(this::after).orElseGet(this::original);
      if (of(made).equals(this)) {
        return made;
      }
    } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException unread) {
      throw StoreFailure.damaged("a posting cannot be read");
    }
    throw StoreFailure.damaged("a posting was changed");
  }

  private Posting after(Posting origin) {
    return reverses == null ? origin.repetition() : origin.reversal();
  }

  private Posting original() {
    return Posting.of(
        entry,
        InvoiceRef.parse(invoice),
        TermKind.valueOf(kind),
        label,
        Money.of(amount, Currency.getInstance(currency)),
        source(),
        rule);
  }

  private Source source() {
    return switch (Source.Kind.valueOf(sourceKind)) {
      case LEDGER -> Source.ledger(sourceName);
      case LIST -> Source.list(portal(), sourceWhat, sourceName);
      case DOCUMENT ->
          Source.document(
              portal(), sourceWhat, sourceName, Optional.ofNullable(sourceSha256).orElseThrow());
    };
  }

  private PortalId portal() {
    return PortalId.of(Optional.ofNullable(sourcePortal).orElseThrow());
  }
}
