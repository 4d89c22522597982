package dev.portalsdk.core.workbook;

/**
 * What a part says of another one.
 *
 * @param id by which the part names it
 * @param type what it is, the end of a long name, such as {@code worksheet}
 * @param strict whether the name is that of Strict Open XML
 * @param target where it is
 * @param outside whether that is outside the workbook, where nothing is ever fetched
 */
record Relation(String id, String type, boolean strict, String target, boolean outside) {

  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  static Relation of(PartXml xml) {
    String type = xml.attribute("Type", "");
    return new Relation(
        xml.attribute("Id", ""),
        type.substring(type.lastIndexOf('/') + 1),
        isStrict(type),
        xml.attribute("Target", ""),
        xml.attribute("TargetMode", "").equals("External"));
  }

  static boolean isStrict(String name) {
    return name.startsWith(STRICT);
  }
}
