package dev.portalsdk.core.document;

public record MediaType(String text) {}
