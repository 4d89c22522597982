/**
 * A memory longer than a portal's: a {@link dev.portalsdk.billing.store.SnapshotStore} keeps each
 * version of each row that a {@link dev.portalsdk.billing.store.ListSync} brought, the documents,
 * and the {@link dev.portalsdk.billing.store.Change}s between one look and the next. {@link
 * dev.portalsdk.billing.store.JdbcStore} keeps it all in one SQLite file, or in a database of the
 * program's own; {@link dev.portalsdk.billing.store.JdbcPostingBook} keeps there what was posted.
 */
@NullMarked
package dev.portalsdk.billing.store;

import org.jspecify.annotations.NullMarked;
