/**
 * Contracts and payrolls as files, in and out: {@link
 * dev.portalsdk.certificates.workbook.CoverageSheets} has a layout for each, {@link
 * dev.portalsdk.certificates.workbook.CoverageImport} reads what a portal exports, and {@link
 * dev.portalsdk.certificates.workbook.StaffFile} makes a selection of a list of CUILs.
 */
@NullMarked
package dev.portalsdk.certificates.workbook;

import org.jspecify.annotations.NullMarked;
