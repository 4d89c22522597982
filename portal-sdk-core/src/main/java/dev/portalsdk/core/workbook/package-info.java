/**
 * Workbooks of Excel and other programs, in and out of the tables of {@link
 * dev.portalsdk.core.table}: a {@link dev.portalsdk.core.workbook.Workbook} is opened within {@link
 * dev.portalsdk.core.workbook.WorkbookLimits}, and its {@link
 * dev.portalsdk.core.workbook.SheetTables} are read row by row, whatever their length.
 */
@NullMarked
package dev.portalsdk.core.workbook;

import org.jspecify.annotations.NullMarked;
