/**
 * Workbooks of Excel and other programs, in and out.
 *
 * <p>In: a {@link dev.portalsdk.core.workbook.Workbook} is opened within {@link
 * dev.portalsdk.core.workbook.WorkbookLimits}, and its {@link
 * dev.portalsdk.core.workbook.SheetTables} are read row by row as the tables of pages are. Out: a
 * {@link dev.portalsdk.core.workbook.SheetLayout} declares the columns of a type once, {@link
 * dev.portalsdk.core.workbook.WorkbookWriter} writes a workbook by it, {@link
 * dev.portalsdk.core.workbook.CsvWriter} a CSV file and {@link
 * dev.portalsdk.core.workbook.JsonLinesWriter} JSON lines, whole or not at all.
 */
@NullMarked
package dev.portalsdk.core.workbook;

import org.jspecify.annotations.NullMarked;
