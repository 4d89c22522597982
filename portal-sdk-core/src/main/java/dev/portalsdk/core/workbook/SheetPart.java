package dev.portalsdk.core.workbook;

/**
 * A sheet, as the workbook names it.
 *
 * @param name such as {@code Hoja1}
 * @param part in which its cells are
 * @param hidden whether a person looking at the workbook would not see it
 */
record SheetPart(String name, String part, boolean hidden) {}
