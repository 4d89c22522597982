package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.table.Columns;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.LabelledFields;
import dev.portalsdk.core.table.Table;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page of a portal, or one that a person saved, whole to its closing tag.
 *
 * <p>Its parts are found by what a person sees: tables by their headers, forms by their labels.
 * Instances belong to one thread.
 */
public final class HtmlPage {

  private static final int MOST_DEPTH = 512;

  private final Origin origin;
  private final @Nullable HttpUrl location;
  private final Document document;
  private final @Nullable HttpUrl base;

  private HtmlPage(Origin origin, @Nullable HttpUrl location, Document document) {
    this.origin = origin;
    this.location = location;
    this.base = base(location, document);
    this.document = document;
  }

  /**
   * Reads what a portal answered.
   *
   * @throws dev.portalsdk.core.error.PortalUnavailableException if the page is cut off
   * @throws dev.portalsdk.core.error.PortalChangedException if it is not in its charset
   */
  public static HtmlPage of(Answer answer) {
    HttpUrl location = HttpUrl.get(answer.location());
    return parse(answer.origin(), location, answer.bytes(), answer.charset());
  }

  /**
   * Reads a page that a person saved, in UTF-8 or ISO-8859-1, declared or not.
   *
   * @param bytes the file's bytes
   * @throws dev.portalsdk.core.error.DocumentException if it is no HTML, or is cut off
   */
  public static HtmlPage saved(byte[] bytes) {
    Origin origin = Origin.file("saved page");
    if (!MediaType.sniff(bytes).equals(MediaType.HTML)) {
      throw origin.unreadable(
          ErrorCode.BAD_DOCUMENT, "this is no HTML page; browsers save one as \"web page, HTML\"");
    }
    return parse(origin, null, bytes, Optional.empty());
  }

  private static HtmlPage parse(
      Origin origin, @Nullable HttpUrl location, byte[] bytes, Optional<Charset> declared) {
    String html = HtmlText.decode(origin, bytes, declared);
    HtmlText.requireEnd(origin, html);
    Parser parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
    return new HtmlPage(origin, location, parser.parseInput(html, ""));
  }

  /**
   * Returns whether an answer may have a text in its markup, without reading it as a page.
   *
   * @param answer what came back
   * @param ascii lower-case ASCII, such as {@code type="password"}; case does not matter there
   */
  public static boolean mayMention(Answer answer, String ascii) {
    byte[] bytes = answer.bytes();
    int first = ascii.charAt(0);
    int firstUpper = Character.toUpperCase(first);
    for (int start = 0; start + ascii.length() <= bytes.length; start++) {
      byte shown = bytes[start];
      if ((shown == first || shown == firstUpper) && goesOn(bytes, start, ascii)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(byte[] bytes, int start, String ascii) {
    for (int i = 1; i < ascii.length(); i++) {
      int shown = bytes[start + i];
      int lower = shown >= 'A' && shown <= 'Z' ? shown + ('a' - 'A') : shown;
      if (lower != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns what was asked of which portal, or which file it is. */
  public Origin origin() {
    return origin;
  }

  /** Returns the page's title, empty if it has none. */
  public String title() {
    return document.title();
  }

  /** Returns what the page calls out to the user by the role "alert", if it does. */
  public Optional<String> alert() {
    Element alert = document.selectFirst("[role=alert]");
    return alert == null ? Optional.empty() : Optional.of(alert.text());
  }

  /** Returns whether a text stands on the page; accents, case and spaces do not matter. */
  public boolean shows(String text) {
    return HeaderText.fold(document.text()).contains(HeaderText.fold(text));
  }

  /**
   * Returns where the one link of this text leads, at the page's own host.
   *
   * @param text as a person sees it, such as {@code + NUEVA CARGA DE DOCUMENTO}
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there is no such link, there
   *     are several to different places, or it leads to another host
   */
  public String link(String text) {
    String folded = HeaderText.fold(text);
    List<String> targets =
        document.select("a[href]").stream()
            .filter(link -> HeaderText.fold(link.text()).equals(folded))
            .map(link -> resolve(link.attr("href")))
            .distinct()
            .toList();
    if (targets.size() != 1) {
      throw origin.unreadable(
          ErrorCode.PAGE_CHANGED, targets.size() + " links with the text " + text + ", not one");
    }
    if (!isOwn(targets.get(0))) {
      throw origin.unsafe("the link " + text + " leads to another host than its page is from");
    }
    return targets.get(0);
  }

  /** Returns whether the page has a link of this text, such as the number of another page. */
  public boolean hasLink(String text) {
    String folded = HeaderText.fold(text);
    return document.select("a[href]").stream()
        .anyMatch(link -> HeaderText.fold(link.text()).equals(folded));
  }

  /**
   * Finds the one table with these headers.
   *
   * @param columns the headers
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there is no such table, or two
   */
  public Table table(Columns columns) {
    return HtmlTables.find(this, columns);
  }

  /**
   * Finds the page's only table that has a header row, whatever its headers are.
   *
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there is no such table, or two
   */
  public Table onlyTable() {
    return HtmlTables.only(this);
  }

  /**
   * Finds single values by the labels beside them, in rows of tables, lists of terms and
   * paragraphs.
   *
   * @param labels the labels with their aliases
   */
  public LabelledFields fields(Columns labels) {
    return HtmlFields.find(this, labels);
  }

  /**
   * Finds the one form with fields of these labels.
   *
   * @param labels as a person sees them, such as {@code CUIT/DNI}
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there is no such form, or two
   */
  public HtmlForm form(String... labels) {
    List<HtmlForm> forms = forms(labels);
    if (forms.size() != 1) {
      throw origin.unreadable(
          ErrorCode.PAGE_CHANGED,
          forms.size() + " forms with the fields " + String.join(", ", labels) + ", not one");
    }
    return forms.get(0);
  }

  /**
   * Returns the page's only form that a person fills in, whatever its fields are.
   *
   * @throws dev.portalsdk.core.error.SdkException of the origin, if there is no form, or two
   */
  public HtmlForm onlyForm() {
    List<HtmlForm> forms = forms().stream().filter(form -> !form.labels().isEmpty()).toList();
    if (forms.size() != 1) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, forms.size() + " forms, not one");
    }
    return forms.get(0);
  }

  /** Returns whether a form has fields of these labels. */
  public boolean hasForm(String... labels) {
    return !forms(labels).isEmpty();
  }

  private List<HtmlForm> forms(String... labels) {
    return document.select("form").stream()
        .map(form -> new HtmlForm(this, form))
        .filter(form -> form.hasFields(labels))
        .toList();
  }

  Document document() {
    return document;
  }

  /** The absolute address of a link or form action, or the text as it is if it is none. */
  String resolve(String target) {
    HttpUrl resolved = base == null ? null : base.resolve(target.strip());
    return resolved == null ? target : resolved.toString();
  }

  /** Whether an address is at the host that the page is from, asked the same way. */
  boolean isOwn(String address) {
    HttpUrl target = HttpUrl.parse(address);
    return location == null
        || (target != null
            && target.host().equals(location.host())
            && target.port() == location.port()
            && target.isHttps() == location.isHttps());
  }

  /** Another base than the page's own host would send relative links away: it is not followed. */
  private static @Nullable HttpUrl base(@Nullable HttpUrl location, Document document) {
    Element element = location == null ? null : document.head().selectFirst("base[href]");
    if (element == null || location == null) {
      return location;
    }
    HttpUrl base = location.resolve(element.attr("href"));
    return base != null && base.host().equals(location.host()) ? base : location;
  }
}
