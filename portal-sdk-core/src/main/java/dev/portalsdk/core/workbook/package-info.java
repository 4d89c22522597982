/**
 * Lists as files for people and programs: a {@link dev.portalsdk.core.workbook.SheetLayout}
 * declares the columns of a type once, {@link dev.portalsdk.core.workbook.WorkbookWriter} writes an
 * Excel workbook by it, {@link dev.portalsdk.core.workbook.CsvWriter} a CSV file and {@link
 * dev.portalsdk.core.workbook.JsonLinesWriter} JSON lines, all row by row and whole or not at all.
 */
@NullMarked
package dev.portalsdk.core.workbook;

import org.jspecify.annotations.NullMarked;
