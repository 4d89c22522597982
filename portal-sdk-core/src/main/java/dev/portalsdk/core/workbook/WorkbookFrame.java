package dev.portalsdk.core.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataFormat;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The parts of a workbook that do not grow with its rows, written by POI: styles, names, relations,
 * properties.
 */
final class WorkbookFrame {

  private static final String SHEETS = "xl/worksheets/";

  private WorkbookFrame() {}

  /** A sheet whose rows lie in the archive: its name, and the row and column where they end. */
  record Sheet(String name, int lastRow, int columns) {}

  static void write(List<Sheet> sheets, ZonedDateTime written, WorkbookArchive archive)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      addStyles(workbook);
      sheets.forEach(sheet -> add(sheet, workbook));
      describe(workbook, written);
      workbook.write(bytes);
    }
    copyAllButSheets(bytes.toByteArray(), archive);
  }

  private static void add(Sheet sheet, XSSFWorkbook workbook) {
    XSSFSheet added = workbook.createSheet(sheet.name());
    added.setAutoFilter(new CellRangeAddress(0, sheet.lastRow() - 1, 0, sheet.columns() - 1));
    added.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  private static void describe(XSSFWorkbook workbook, ZonedDateTime written) {
    var properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("portal-sdk");
    properties
        .getUnderlyingProperties()
        .setCreatedProperty(Optional.of(Date.from(written.toInstant())));
    properties
        .getUnderlyingProperties()
        .setModifiedProperty(Optional.of(Date.from(written.toInstant())));
  }

  private static void addStyles(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    for (CellFormat format : CellFormat.values()) {
      XSSFCellStyle style = style(workbook, format, format.style());
      if (format == CellFormat.HEADER) {
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      }
    }
    for (CellFormat format : CellFormat.values()) {
      XSSFCellStyle style = style(workbook, format, format.totalStyle());
      style.setFont(bold);
      style.setBorderTop(BorderStyle.THIN);
    }
  }

  private static XSSFCellStyle style(XSSFWorkbook workbook, CellFormat format, int index) {
    DataFormat formats = workbook.createDataFormat();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(formats.getFormat(format.pattern()));
    align(style, format);
    if (style.getIndex() != index) {
      throw new IllegalStateException("Styles are numbered otherwise than the rows name them");
    }
    return style;
  }

  // Else a text touches the number or the day before it.
  private static void align(XSSFCellStyle style, CellFormat format) {
    switch (format) {
      case HEADER, TEXT -> {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
      }
      case DATE -> style.setAlignment(HorizontalAlignment.CENTER);
      default -> {}
    }
  }

  private static void copyAllButSheets(byte[] workbook, WorkbookArchive archive)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!part.getName().startsWith(SHEETS)) {
          archive.part(part.getName()).octets(zip.readAllBytes());
        }
      }
    }
  }
}
