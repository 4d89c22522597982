package dev.portalsdk.core.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a part, event by event: no document type, no entities of its own, no depth that no
 * workbook has, and whatever the parser does not understand is said as this library says it.
 */
final class PartXml implements AutoCloseable {

  private static final int MOST_DEPTH = 64;
  private static final String BROKEN = "the XML of a part is broken";

  private final Origin origin;
  private final PartBytes bytes;
  private final XMLStreamReader2 xml;
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int depth;

  private PartXml(Origin origin, PartBytes bytes, XMLStreamReader2 xml) {
    this.origin = origin;
    this.bytes = bytes;
    this.xml = xml;
  }

  /** Returns a factory for the parts of one workbook, whose names it keeps. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  static PartXml open(XMLInputFactory factory, Origin origin, PartBytes bytes) {
    try {
      return new PartXml(origin, bytes, (XMLStreamReader2) factory.createXMLStreamReader(bytes));
    } catch (XMLStreamException | RuntimeException e) {
      bytes.close();
      throw broken(origin, e);
    }
  }

  Origin origin() {
    return origin;
  }

  /** Goes to the next event; returns false at the end of the part. */
  boolean next() {
    event = advance();
    bytes.understood();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        if (depth > MOST_DEPTH) {
          throw damaged("its XML is deeper than any workbook's");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entities();
      default -> {}
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private int advance() {
    try {
      return xml.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw broken(origin, e);
    }
  }

  /** Goes to the next start of an element; returns false at the end of the part. */
  boolean nextElement() {
    while (next()) {
      if (isStart()) {
        return true;
      }
    }
    return false;
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Goes to the next start of an element within one; returns false at the end of that. */
  boolean nextWithin(int outside) {
    while (next() && depth > outside) {
      if (isStart()) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many elements are open, the current one included where it starts. */
  int depth() {
    return depth;
  }

  /** Returns the element's name without a prefix. */
  String name() {
    return xml.getLocalName();
  }

  String namespace() {
    String namespace = xml.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** Returns an attribute of the element, whatever its prefix. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns an attribute of the element, or this text where it has none. */
  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  int attributes() {
    return xml.getAttributeCount();
  }

  String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** Gives the value of an attribute to a reader that needs no string of it. */
  void attributeValue(int index, TypedValueDecoder reader) {
    try {
      xml.getAttributeAs(index, reader);
    } catch (XMLStreamException | RuntimeException e) {
      throw broken(origin, e);
    }
  }

  /** Passes over the element that starts here. */
  void skip() {
    int outside = depth - 1;
    while (depth > outside && next()) {}
  }

  /** Adds the text of the element that starts here, which has no elements within it. */
  void text(CellText text) {
    while (next() && event != XMLStreamConstants.END_ELEMENT) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            addPiece(text);
        case XMLStreamConstants.START_ELEMENT -> throw damaged(BROKEN);
        default -> {}
      }
    }
  }

  private void addPiece(CellText text) {
    boolean fits;
    try {
      fits = text.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } catch (RuntimeException e) {
      throw broken(origin, e);
    }
    if (!fits) {
      throw origin.unreadable(
          WorkbookError.WORKBOOK_CELL_TOO_LONG,
          "a cell has more than " + text.most() + " characters");
    }
  }

  RuntimeException damaged(String what) {
    return damaged(origin, what);
  }

  static RuntimeException damaged(Origin origin, String what) {
    return origin.unreadable(WorkbookError.WORKBOOK_DAMAGED, what);
  }

  private RuntimeException entities() {
    return origin.unreadable(
        WorkbookError.WORKBOOK_ENTITIES, "a part declares a document type or uses an entity");
  }

  /** The parser's own words may quote the file, so they go no further. */
  private static RuntimeException broken(Origin origin, Exception cause) {
    return cause instanceof SdkException said ? said : damaged(origin, BROKEN);
  }

  @Override
  public void close() {
    bytes.close();
  }
}
