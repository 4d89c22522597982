package dev.portalsdk.testkit.internal.faces;

import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import java.util.List;
import java.util.Map;

/** A page under construction, from its doctype to its last tag. Not thread-safe. */
public final class Markup {

  private final StringBuilder out = new StringBuilder(4096);

  private Markup() {}

  /**
   * Starts a page with a title, which is also its heading.
   *
   * @param portal the portal's name, which is in the title of each of its pages
   */
  public static Markup page(String title, String portal) {
    return new Markup()
        .raw("<!doctype html>\n<html lang=\"es\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .text(title)
        .raw(" - ")
        .text(portal)
        .raw("</title>\n</head>\n<body>\n<h1>")
        .text(title)
        .raw("</h1>\n");
  }

  /** Adds markup as it is. */
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds a text, for an element or for an attribute in double quotes. */
  public Markup text(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char shown = text.charAt(i);
      String reference = shown > '>' ? "" : reference(shown);
      if (!reference.isEmpty()) {
        out.append(text, done, i).append(reference);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
    return this;
  }

  /** Adds a link. */
  public Markup link(String target, String label) {
    return raw("<a href=\"").text(target).raw("\">").text(label).raw("</a>");
  }

  /**
   * Opens a form that is sent by POST.
   *
   * @param token what makes it this visitor's
   */
  public Markup form(String action, String token) {
    return raw("<form method=\"post\" action=\"" + action + "\">\n")
        .raw("<input type=\"hidden\" name=\"" + FaceRequest.TOKEN_FIELD + "\" value=\"")
        .text(token)
        .raw("\">\n");
  }

  /** Adds a field under its label, with the text that was entered before. */
  public Markup input(String label, String name, String value) {
    return field(label, name, "text").raw(" value=\"").text(value).raw("\">\n");
  }

  /** Adds a field for a password under its label. */
  public Markup password(String label, String name) {
    return field(label, name, "password").raw(">\n");
  }

  private Markup field(String label, String name, String type) {
    return raw("<label for=\"" + name + "\">")
        .text(label)
        .raw("</label>\n<input type=\"" + type + "\" id=\"" + name + "\" name=\"" + name + "\"");
  }

  /** Adds one of several buttons of a form, with what it sends. */
  public Markup button(String label, String name, String value) {
    return raw("<button type=\"submit\" name=\"" + name + "\" value=\"" + value + "\">")
        .text(label)
        .raw("</button>\n");
  }

  /** Adds a combo under its label, which shows the option that was chosen before, if any was. */
  public Markup combo(String label, String name, List<String> options, String chosen) {
    raw("<label for=\"" + name + "\">").text(label).raw("</label>\n");
    raw("<select id=\"" + name + "\" name=\"" + name + "\">\n");
    options.forEach(option -> option(option, option.equals(chosen)));
    return raw("</select>\n");
  }

  /** Adds an option of a combo that was opened. */
  public Markup option(String label) {
    return option(label, false);
  }

  private Markup option(String label, boolean chosen) {
    return raw(chosen ? "<option selected>" : "<option>").text(label).raw("</option>\n");
  }

  /** Adds what tells the user that something did not go as asked. */
  public Markup alert(String words) {
    return raw("<p role=\"alert\">").text(words).raw("</p>\n");
  }

  /** Opens a table with a row of headers. */
  public Markup table(List<String> headers) {
    raw("<table>\n<thead><tr>");
    headers.forEach(header -> raw("<th>").text(header).raw("</th>"));
    return raw("</tr></thead>\n<tbody>\n");
  }

  /** Adds a cell for each header, with the text that is shown under it, empty if none is. */
  public Markup cells(List<String> headers, Map<String, String> shown) {
    for (String header : headers) {
      raw("<td>").text(shown.getOrDefault(header, "")).raw("</td>");
    }
    return this;
  }

  /** Ends the table. */
  public Markup endTable() {
    return raw("</tbody>\n</table>\n");
  }

  /** Returns the page. */
  public FaceAnswer end() {
    return FaceAnswer.page(raw("</body>\n</html>\n").out.toString());
  }

  private static String reference(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
