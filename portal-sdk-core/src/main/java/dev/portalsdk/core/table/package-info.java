/**
 * Tables found by the texts of their headers, in pages and in sheets alike: {@link
 * dev.portalsdk.core.table.Columns} names the headers and their aliases, a {@link
 * dev.portalsdk.core.table.Table} is what was found, and each {@link dev.portalsdk.core.table.Row}
 * is read cell by cell into a domain object or becomes a failure.
 */
@NullMarked
package dev.portalsdk.core.table;

import org.jspecify.annotations.NullMarked;
