package dev.portalsdk.core.spi.html;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.spi.http.DocumentBody;
import dev.portalsdk.core.table.HeaderText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.MultipartBody;
import org.jsoup.nodes.Element;

/**
 * A form of a page, filled in by the labels that a person sees; what the page has filled in
 * already, hidden fields included, is sent along.
 *
 * <p>Instances belong to one thread.
 */
public final class HtmlForm {

  private final HtmlPage page;
  private final Element form;
  private final Map<String, String> entered = new LinkedHashMap<>();
  private final List<MultipartBody.Part> files = new ArrayList<>();

  HtmlForm(HtmlPage page, Element form) {
    this.page = page;
    this.form = form;
  }

  /**
   * Enters a text.
   *
   * @param label the field's label, or the hint within it, such as {@code CUIT/DNI}
   * @param value the text
   */
  public HtmlForm enter(String label, String value) {
    entered.put(require(label).attr("name"), value);
    return this;
  }

  /**
   * Enters texts into fields that stand side by side under one label.
   *
   * @param label such as {@code Periodo de Pago:}
   * @param values one for each field, such as the first and the last day
   * @throws dev.portalsdk.core.error.SdkException of the page's origin, if there are more or fewer
   *     fields
   */
  public HtmlForm enterEach(String label, String... values) {
    String folded = HeaderText.fold(label);
    List<Element> fields =
        form.select("input[name], select[name], textarea[name]").stream()
            .filter(field -> isNamed(field, folded))
            .toList();
    if (fields.size() != values.length) {
      throw changed(fields.size() + " fields " + label + ", not " + values.length);
    }
    for (int i = 0; i < values.length; i++) {
      entered.put(fields.get(i).attr("name"), values[i]);
    }
    return this;
  }

  /**
   * Chooses an option of the one combo that offers it.
   *
   * @param option the option as a person sees it, such as {@code Prestadores}
   * @throws dev.portalsdk.core.error.SdkException of the page's origin, if no combo offers it, or
   *     two do
   */
  public HtmlForm choose(String option) {
    List<Element> offers = offers(form, option);
    if (offers.size() != 1) {
      throw changed(offers.size() + " combos offer the option " + option + ", not one");
    }
    Element chosen = offers.get(0);
    Element combo = chosen.closest("select[name]");
    if (combo == null) {
      throw changed("the combo of the option " + option + " has no name");
    }
    entered.put(combo.attr("name"), value(chosen));
    return this;
  }

  /**
   * Chooses an option of a combo.
   *
   * @param label the combo's label, such as {@code Tipo de documento}
   * @param option the option as a person sees it, such as {@code Factura}
   * @throws dev.portalsdk.core.error.SdkException of the page's origin, if the combo does not offer
   *     it
   */
  public HtmlForm choose(String label, String option) {
    Element combo = require(label);
    Element chosen =
        offers(combo, option).stream()
            .findFirst()
            .orElseThrow(() -> changed("the field " + label + " lacks the option " + option));
    entered.put(combo.attr("name"), value(chosen));
    return this;
  }

  /**
   * Ticks a box.
   *
   * @param label the box's label, such as {@code Ver y Aceptar las Políticas del Sitio:}
   */
  public HtmlForm tick(String label) {
    Element box = require(label);
    if (!box.attr("type").equals("checkbox")) {
      throw changed("the field " + label + " is no box to tick");
    }
    entered.put(box.attr("name"), box.hasAttr("value") ? box.attr("value") : "on");
    return this;
  }

  /**
   * Sends the form by one of several buttons: its name and value are sent along, if it has any.
   *
   * @param button the button's text, such as {@code Consultar}
   * @throws dev.portalsdk.core.error.SdkException of the page's origin, if there is no such button,
   *     or two
   */
  public HtmlForm press(String button) {
    String folded = HeaderText.fold(button);
    List<Element> buttons =
        form.select("button, input[type=submit]").stream()
            .filter(shown -> HeaderText.fold(caption(shown)).equals(folded))
            .toList();
    if (buttons.size() != 1) {
      throw changed(buttons.size() + " buttons " + button + ", not one");
    }
    if (buttons.get(0).hasAttr("name")) {
      entered.put(buttons.get(0).attr("name"), buttons.get(0).attr("value"));
    }
    return this;
  }

  private static String caption(Element button) {
    return button.nameIs("button") ? button.text() : button.attr("value");
  }

  /**
   * Returns the options of the combo of this label as a person sees them, without those that stand
   * for none: blank ones, and a hint such as {@code Seleccione}, which sends nothing.
   */
  public List<String> options(String label) {
    return require(label).select("option").stream()
        .filter(option -> !value(option).isBlank())
        .map(Element::text)
        .toList();
  }

  /** Returns the labels of the fields that a person fills in, in the page's order. */
  public List<String> labels() {
    return form.select("input[name], select[name], textarea[name]").stream()
        .filter(field -> !field.attr("type").equals("hidden"))
        .map(this::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What a person sees of a field: its label, or the hint within it. */
  private String name(Element field) {
    return Stream.concat(
            labels(field).stream().map(Element::ownText),
            Stream.of(field.attr("aria-label"), field.attr("placeholder")))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Returns whether the combo of this label offers an option of this text. */
  public boolean offersOption(String label, String option) {
    return !offers(require(label), option).isEmpty();
  }

  /** Returns the option that the page shows as chosen in the combo of this label, if it has any. */
  public Optional<String> chosen(String label) {
    return chosen(require(label)).map(Element::text);
  }

  /**
   * Returns the absolute address to which it is sent.
   *
   * @throws dev.portalsdk.core.error.UnsafeTargetException if it is another host's than the page's:
   *     what a user enters goes to the portal alone
   */
  public String action() {
    String action = page.resolve(form.attr("action"));
    if (!page.isOwn(action)) {
      throw page.origin().unsafe("a form is sent to another host than its page is from");
    }
    return action;
  }

  /**
   * Attaches a file.
   *
   * @param label the label of the field for files, such as {@code Archivo}
   * @param file what is sent, under its name
   * @param progress is told how far it is when the form is sent
   */
  public HtmlForm attach(String label, PortalDocument file, Progress progress) {
    String name = require(label).attr("name");
    files.add(
        MultipartBody.Part.createFormData(name, file.name(), DocumentBody.of(file, progress)));
    return this;
  }

  /** Returns all that is sent, the attached files last, as the parts of a multipart form. */
  public List<MultipartBody.Part> parts() {
    List<MultipartBody.Part> parts = new ArrayList<>();
    fields().forEach((name, value) -> parts.add(MultipartBody.Part.createFormData(name, value)));
    parts.addAll(files);
    return parts;
  }

  /** Returns all that is sent but the attached files, by field name. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], select[name], textarea[name]")) {
      if (isSent(field)) {
        fields.put(field.attr("name"), prefilled(field));
      }
    }
    fields.putAll(entered);
    return fields;
  }

  boolean hasFields(String... labels) {
    return List.of(labels).stream().allMatch(label -> find(label).isPresent());
  }

  private static List<Element> offers(Element within, String option) {
    String folded = HeaderText.fold(option);
    return within.select("option").stream()
        .filter(offer -> HeaderText.fold(offer.text()).equals(folded))
        .toList();
  }

  private Element require(String label) {
    return find(label).orElseThrow(() -> changed("the form lacks the field " + label));
  }

  private Optional<Element> find(String label) {
    String folded = HeaderText.fold(label);
    return form.select("input[name], select[name], textarea[name]").stream()
        .filter(field -> isNamed(field, folded))
        .findFirst();
  }

  private boolean isNamed(Element field, String folded) {
    return HeaderText.fold(field.attr("placeholder")).equals(folded)
        || HeaderText.fold(field.attr("aria-label")).equals(folded)
        || labels(field).stream()
            .anyMatch(label -> HeaderText.fold(label.ownText()).equals(folded));
  }

  private List<Element> labels(Element field) {
    String id = field.id();
    return form.select("label").stream()
        .filter(label -> field.parents().contains(label) || isFor(label, id))
        .toList();
  }

  private static boolean isFor(Element label, String id) {
    return !id.isEmpty() && label.attr("for").equals(id);
  }

  private static boolean isSent(Element field) {
    String type = field.attr("type");
    boolean button = type.equals("submit") || type.equals("button") || type.equals("image");
    boolean box = type.equals("checkbox") || type.equals("radio");
    return !button && !type.equals("file") && !(box && !field.hasAttr("checked"));
  }

  private static String prefilled(Element field) {
    if (!field.nameIs("select")) {
      return field.nameIs("textarea") ? field.wholeText() : field.attr("value");
    }
    return chosen(field).map(HtmlForm::value).orElse("");
  }

  private static Optional<Element> chosen(Element combo) {
    Element selected = combo.selectFirst("option[selected]");
    return Optional.ofNullable(selected == null ? combo.selectFirst("option") : selected);
  }

  private static String value(Element option) {
    return option.hasAttr("value") ? option.attr("value") : option.text();
  }

  private RuntimeException changed(String what) {
    return page.origin().unreadable(ErrorCode.PAGE_CHANGED, what);
  }
}
