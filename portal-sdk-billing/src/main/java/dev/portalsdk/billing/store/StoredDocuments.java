package dev.portalsdk.billing.store;

import dev.portalsdk.billing.invoice.DocumentKind;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.document.PortalDocument;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** The tables of documents, and of those that a portal offered. */
final class StoredDocuments {

  private static final String SELECT = "SELECT about, kind, sha256, at FROM portal_document WHERE ";

  private StoredDocuments() {}

  /** Stores a document within a transaction, and returns whether it is new. */
  static boolean keep(
      Connection connection, DocumentName name, PortalDocument document, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO portal_content (sha256, size, bytes) VALUES (?, ?, ?)"
            + " ON CONFLICT (sha256) DO NOTHING",
        document.sha256(),
        document.size(),
        document.bytes());
    if (isKnown(connection, name, document.sha256())) {
      return false;
    }
    Sql.update(
        connection,
        "INSERT INTO portal_document (about, kind, sha256, label, at, owner, position)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        name.about(),
        name.kindText(),
        document.sha256(),
        document.name(),
        now,
        name.owner().text(),
        StoreTables.next(connection, "document"));
    ChangeFeed feed = new ChangeFeed(now);
    feed.add(
        name.about(),
        Happening.now(ChangeType.DOCUMENT_STORED, name.kindText() + " " + document.sha256()));
    feed.write(connection);
    return true;
  }

  private static boolean isKnown(Connection connection, DocumentName name, String sha256)
      throws SQLException {
    return Sql.first(
            connection,
            row -> row.getString(1),
            SELECT + "about = ? AND kind = ? AND sha256 = ?",
            name.about(),
            name.kindText(),
            sha256)
        .isPresent();
  }

  /** Notes what a portal offers about an invoice; what is new of it may be a change. */
  static boolean offer(
      Connection connection, InvoiceRef invoice, Set<DocumentKind> kinds, Instant now)
      throws SQLException {
    ChangeFeed feed = new ChangeFeed(now);
    for (DocumentKind kind : new TreeSet<>(kinds)) {
      int added =
          Sql.update(
              connection,
              "INSERT INTO portal_offer (about, kind, at) VALUES (?, ?, ?)"
                  + " ON CONFLICT (about, kind) DO NOTHING",
              invoice.text(),
              kind.name(),
              now);
      if (added == 1) {
        tell(connection, invoice, kind, feed);
      }
    }
    feed.write(connection);
    return true;
  }

  private static void tell(
      Connection connection, InvoiceRef invoice, DocumentKind kind, ChangeFeed feed)
      throws SQLException {
    if (kind == DocumentKind.WITHHOLDING) {
      feed.add(invoice.text(), new Happening(ChangeType.WITHHOLDING_AVAILABLE, null, null));
    } else if (kind == DocumentKind.DEBIT_DETAIL && !showsDebits(connection, invoice)) {
      feed.add(invoice.text(), new Happening(ChangeType.DEBITED, null, null));
    }
  }

  /** A list that shows how much is debited has told so itself. */
  private static boolean showsDebits(Connection connection, InvoiceRef invoice)
      throws SQLException {
    ListName<Invoice> list = ListName.invoices(invoice.key().owner());
    OptionalLong id = StoredSyncs.list(connection, list);
    Optional<KeptRow> row =
        id.isEmpty()
            ? Optional.empty()
            : StoredRows.last(connection, id.getAsLong(), invoice.text());
    return row.map(kept -> StoredFields.read(list.type(), kept.body(), kept.shown()))
        .flatMap(Invoice::debited)
        .isPresent();
  }

  static List<StoredDocument> ofOwner(Connection connection, String owner) throws SQLException {
    return Sql.list(
        connection, StoredDocuments::document, SELECT + "owner = ? ORDER BY position", owner);
  }

  static List<StoredDocument> about(Connection connection, String about) throws SQLException {
    return Sql.list(
        connection, StoredDocuments::document, SELECT + "about = ? ORDER BY position", about);
  }

  private static StoredDocument document(ResultSet row) throws SQLException {
    return new StoredDocument(
        DocumentName.read(row.getString(1), row.getString(2)),
        row.getString(3),
        Instant.parse(row.getString(4)));
  }

  static PortalDocument content(Connection connection, StoredDocument document)
      throws SQLException {
    PortalDocument content =
        Sql.first(
                connection,
                row -> PortalDocument.of(row.getString(1), row.getBytes(2)),
                "SELECT d.label, c.bytes FROM portal_document d JOIN portal_content c"
                    + " ON c.sha256 = d.sha256 WHERE d.about = ? AND d.kind = ? AND d.sha256 = ?",
                document.name().about(),
                document.name().kindText(),
                document.sha256())
            .orElseThrow(() -> new IllegalArgumentException("The document is not of this store"));
    if (!content.sha256().equals(document.sha256())) {
      throw StoreFailure.damaged("a document is not what was stored");
    }
    return content;
  }
}
