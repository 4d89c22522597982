package dev.portalsdk.core.workbook;

import dev.portalsdk.core.error.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook says of itself: its sheets in their order, where its styles and shared texts
 * are, and from which day it counts.
 */
final class BookPart {

  private final List<SheetPart> sheets = new ArrayList<>();
  private final Map<String, Relation> relations = new HashMap<>();
  private final String part;
  private boolean from1904;

  private BookPart(OpenParts parts, ReadingGauge gauge) {
    this.part = part(parts, gauge);
    for (Relation relation : parts.relations(part, gauge)) {
      relations.put(relation.id(), relation);
    }
    try (PartXml xml = parts.open(part, gauge)) {
      read(xml);
    }
  }

  static BookPart read(OpenParts parts, ReadingGauge gauge) {
    return new BookPart(parts, gauge);
  }

  private static String part(OpenParts parts, ReadingGauge gauge) {
    for (Relation relation : parts.relations("", gauge)) {
      if (relation.type().equals("officeDocument")) {
        return checked(parts, relation);
      }
    }
    throw parts
        .origin()
        .unreadable(WorkbookError.NOT_A_WORKBOOK, "it is an archive, but no workbook");
  }

  private static String checked(OpenParts parts, Relation relation) {
    if (relation.strict()) {
      throw strict(parts.origin());
    }
    if (relation.target().endsWith(".bin")) {
      throw parts
          .origin()
          .unreadable(WorkbookError.BINARY_WORKBOOK, "it is a binary workbook; save it as .xlsx");
    }
    if (relation.outside()) {
      throw parts
          .origin()
          .unreadable(WorkbookError.WORKBOOK_PART_OUTSIDE, "the workbook lies outside its file");
    }
    return PartName.resolve("", relation.target());
  }

  private static RuntimeException strict(Origin origin) {
    return origin.unreadable(
        WorkbookError.STRICT_WORKBOOK,
        "it was saved as \"Strict Open XML\"; save it as \"Excel workbook (.xlsx)\"");
  }

  private void read(PartXml xml) {
    if (!xml.nextElement() || !xml.name().equals("workbook")) {
      throw xml.origin()
          .unreadable(WorkbookError.NOT_A_WORKBOOK, "it is an office document, but no workbook");
    }
    if (Relation.isStrict(xml.namespace())) {
      throw strict(xml.origin());
    }
    while (xml.nextElement()) {
      if (xml.name().equals("workbookPr")) {
        from1904 = isTrue(xml.attribute("date1904", "0"));
      } else if (xml.name().equals("sheet")) {
        addSheet(xml);
      }
    }
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private void addSheet(PartXml xml) {
    Relation relation = relations.get(xml.attribute("id", ""));
    if (relation == null) {
      throw xml.origin()
          .unreadable(WorkbookError.WORKBOOK_PART_MISSING, "a sheet that it names is not there");
    }
    if (!relation.type().equals("worksheet")) {
      return;
    }
    if (relation.outside()) {
      throw xml.origin()
          .unreadable(WorkbookError.WORKBOOK_PART_OUTSIDE, "a sheet lies outside the workbook");
    }
    String name = xml.attribute("name", "");
    if (sheets.stream().anyMatch(sheet -> sheet.name().equals(name))) {
      throw xml.damaged("two sheets have one name");
    }
    sheets.add(
        new SheetPart(
            name,
            PartName.resolve(part, relation.target()),
            !xml.attribute("state", "visible").equals("visible")));
  }

  List<SheetPart> sheets() {
    return List.copyOf(sheets);
  }

  /** Whether day 0 is the first of January 1904, and not the last of December 1899. */
  boolean from1904() {
    return from1904;
  }

  /** Returns the part of this type that belongs to the workbook, null if it has none. */
  @Nullable String related(String type, OpenParts parts) {
    for (Relation relation : relations.values()) {
      if (relation.type().equals(type) && !relation.outside()) {
        String name = PartName.resolve(part, relation.target());
        return parts.has(name) ? name : null;
      }
    }
    return null;
  }
}
