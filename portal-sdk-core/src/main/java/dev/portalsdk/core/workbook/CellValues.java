package dev.portalsdk.core.workbook;

/**
 * What is needed to understand the cells of a workbook.
 *
 * @param texts the texts that cells share
 * @param formats which styles show a number as a day or a rate
 * @param from1904 from which year days count
 */
record CellValues(SharedTexts texts, NumberFormats formats, boolean from1904) {}
