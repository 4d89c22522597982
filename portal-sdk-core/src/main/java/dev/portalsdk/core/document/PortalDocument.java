package dev.portalsdk.core.document;

public final class PortalDocument {
  private PortalDocument() {}
}
