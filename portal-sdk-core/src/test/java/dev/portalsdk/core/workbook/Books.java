package dev.portalsdk.core.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks and reads them back with POI, which knows nothing of how they were written. */
final class Books {

  static final ZonedDateTime NOON =
      LocalDateTime.of(2025, 8, 29, 12, 0).atZone(ZoneId.of("America/Argentina/Buenos_Aires"));

  private Books() {}

  static WorkbookWriter writer() {
    return WorkbookWriter.at(NOON);
  }

  static byte[] bytes(WorkbookWriter writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static XSSFWorkbook read(WorkbookWriter writer) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes(writer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XSSFSheet sheet(List<Bill> bills) {
    return read(writer().sheet(Bill.LAYOUT, bills)).getSheet("Facturas");
  }

  /** Returns the cell of the first row below the headers. */
  static XSSFCell cell(Bill bill, String header) {
    return cell(sheet(List.of(bill)), 1, header);
  }

  static XSSFCell cell(XSSFSheet sheet, int row, String header) {
    for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
      if (sheet.getRow(0).getCell(i).getStringCellValue().equals(header)) {
        return sheet.getRow(row).getCell(i);
      }
    }
    throw new AssertionError("There is no column " + header);
  }

  /** Returns the XML of the first sheet. */
  static String xml(WorkbookWriter writer) {
    return part(writer, "xl/worksheets/sheet1.xml");
  }

  static String part(WorkbookWriter writer, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(writer)))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("There is no part " + name);
  }
}
