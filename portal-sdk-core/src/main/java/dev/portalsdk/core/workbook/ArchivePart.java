package dev.portalsdk.core.workbook;

/**
 * An entry of an archive, as its directory describes it.
 *
 * @param name such as {@code xl/workbook.xml}
 * @param deflated whether its bytes are deflated, or stored as they are
 * @param crc the CRC-32 of its bytes after inflation
 * @param packed how many bytes it takes in the archive
 * @param size how many bytes it has after inflation
 * @param position where its own header stands in the archive
 */
record ArchivePart(
    String name, boolean deflated, long crc, long packed, long size, long position) {}
