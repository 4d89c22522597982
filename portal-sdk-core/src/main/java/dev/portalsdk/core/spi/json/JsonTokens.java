package dev.portalsdk.core.spi.json;

import com.squareup.moshi.JsonReader;

/** What stands in a document, in words for a message. */
final class JsonTokens {

  private JsonTokens() {}

  static String name(JsonReader.Token token) {
    return switch (token) {
      case BEGIN_ARRAY, END_ARRAY -> "a list";
      case BEGIN_OBJECT, END_OBJECT -> "an object";
      case NAME -> "a field";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case END_DOCUMENT -> "the end";
    };
  }
}
