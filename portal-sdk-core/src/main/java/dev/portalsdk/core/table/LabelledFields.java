package dev.portalsdk.core.table;

import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Single values found by the labels beside them, such as {@code Nombre del Banco:} and its value in
 * the next cell, or {@code Total Pagado: 123} in one.
 *
 * <p>The labels are declared as {@link Columns} with their aliases; accents, case and spaces do not
 * matter. A label with a colon comes before the same text without one, which may be the header of a
 * column: where the portal writes no colon, do not declare a label that is a header too. A label
 * that stands there twice is an error where it is read, for nobody knows which one is meant.
 * Instances belong to one thread.
 *
 * <pre>{@code
 * Columns labels = Columns.builder().column("Nombre del Banco", "Banco").column("Total Pagado").build();
 * LabelledFields voucher = workbook.fields(labels);
 * Money paid = voucher.amount("Total Pagado", AmountStyle.ES_GROUPED, COP);
 * }</pre>
 */
public final class LabelledFields {

  private final Origin origin;
  private final Columns labels;
  private final Map<String, Cell> values;
  private final Set<String> doubled;

  private LabelledFields(
      Origin origin, Columns labels, Map<String, Cell> values, Set<String> doubled) {
    this.origin = origin;
    this.labels = labels;
    this.values = values;
    this.doubled = doubled;
  }

  /**
   * Starts to look for labels.
   *
   * @param origin of what they stand in
   * @param labels the labels with their aliases
   */
  public static Search search(Origin origin, Columns labels) {
    return new Search(origin, labels);
  }

  /**
   * Returns whether a label stands there, once or more often.
   *
   * @param label as declared
   * @throws IllegalArgumentException if it was not declared
   */
  public boolean has(String label) {
    return values.containsKey(declared(label));
  }

  /**
   * Returns the cell beside a label, empty if the label does not stand there.
   *
   * @param label as declared
   * @throws SdkException of the origin, if the label stands there twice
   * @throws IllegalArgumentException if it was not declared
   */
  public Optional<Cell> find(String label) {
    if (doubled.contains(declared(label))) {
      throw origin.unreadable(ErrorCode.PAGE_CHANGED, "the label " + label + " stands there twice");
    }
    return Optional.ofNullable(values.get(label));
  }

  /**
   * Returns the text beside a label, such as {@code BANCO DE OCCIDENTE}; empty if there is none.
   *
   * @param label as declared
   * @throws SdkException of the origin, if the label is missing or stands there twice
   */
  public String text(String label) {
    return cell(label).text();
  }

  /**
   * Reads the text beside a label.
   *
   * @param label as declared
   * @param reader a {@code parse} that throws {@link InvalidTextException}
   * @throws SdkException of the origin, if the label is missing, stands there twice, or its value
   *     is refused
   */
  public <T> T read(String label, Function<String, T> reader) {
    return value(label, row -> row.read(label, reader));
  }

  /**
   * Reads the amount beside a label: the number that the cell holds, or else its text.
   *
   * @param label as declared
   * @param style how a text writes amounts in this place, such as {@link AmountStyle#ES_GROUPED}
   * @param currency what is meant by them, such as COP
   * @throws SdkException of the origin, if the label is missing, stands there twice, or has no
   *     amount
   */
  public Money amount(String label, AmountStyle style, Currency currency) {
    return value(label, row -> row.amount(label, style, currency));
  }

  /**
   * Reads the date beside a label: the day that the cell holds, or else its text.
   *
   * @param label as declared
   * @param reader of a text, such as {@code Dates::slashed}
   * @throws SdkException of the origin, if the label is missing, stands there twice, or has no date
   */
  public LocalDate date(String label, Function<String, LocalDate> reader) {
    return value(label, row -> row.date(label, reader));
  }

  /**
   * Reads all declared labels as if they were the headers of one row.
   *
   * @param reader makes something of the row
   * @throws SdkException of the origin, if a label is missing or stands there twice, or a value is
   *     refused
   */
  public <T> T read(Function<Row, T> reader) {
    return read(labels.headers(), reader);
  }

  private <T> T value(String label, Function<Row, T> reader) {
    return read(List.of(label), reader);
  }

  private <T> T read(List<String> wanted, Function<Row, T> reader) {
    try {
      return reader.apply(new Row(new Headers(wanted), wanted.stream().map(this::cell).toList()));
    } catch (UnreadableRow unreadable) {
      throw origin.unreadable(
          unreadable.code(),
          "the value of " + unreadable.field() + " cannot be read: " + unreadable.reason());
    }
  }

  private Cell cell(String label) {
    return find(label)
        .orElseThrow(
            () ->
                origin.unreadable(ErrorCode.PAGE_CHANGED, "the label " + label + " is not there"));
  }

  private String declared(String label) {
    if (!labels.headers().contains(label)) {
      throw new IllegalArgumentException("The label '" + label + "' was not declared");
    }
    return label;
  }

  /** Takes rows of cells and looks for labels in them. Not thread-safe. */
  public static final class Search {
    private final Origin origin;
    private final Columns labels;
    private final Map<String, Cell> marked = new HashMap<>();
    private final Map<String, Cell> unmarked = new HashMap<>();
    private final Set<String> doubledMarked = new HashSet<>();
    private final Set<String> doubledUnmarked = new HashSet<>();

    private Search(Origin origin, Columns labels) {
      this.origin = origin;
      this.labels = labels;
    }

    /**
     * Looks at the cells of one row.
     *
     * @param cells from left to right
     */
    public void look(List<? extends Cell> cells) {
      for (int i = 0; i < cells.size(); i++) {
        String text = cells.get(i).text();
        Optional<String> label = labels.named(text);
        if (label.isPresent()) {
          take(label.get(), text.endsWith(":"), valueAfter(cells, i));
        } else {
          lookWithin(text);
        }
      }
    }

    private void lookWithin(String text) {
      int colon = text.indexOf(':');
      if (colon > 0) {
        labels
            .named(text.substring(0, colon))
            .ifPresent(label -> take(label, true, new TextCell(text.substring(colon + 1).strip())));
      }
    }

    /** The next cell that is not blank, unless it is a label itself: then there is no value. */
    private Cell valueAfter(List<? extends Cell> cells, int position) {
      for (Cell next : cells.subList(position + 1, cells.size())) {
        String text = next.text();
        if (!text.isEmpty() || next.fault().isPresent()) {
          return text.endsWith(":") || labels.named(text).isPresent() ? TextCell.BLANK : next;
        }
      }
      return TextCell.BLANK;
    }

    private void take(String label, boolean colon, Cell value) {
      if ((colon ? marked : unmarked).putIfAbsent(label, value) != null) {
        (colon ? doubledMarked : doubledUnmarked).add(label);
      }
    }

    /** Returns what was found. */
    public LabelledFields found() {
      Map<String, Cell> values = new HashMap<>(unmarked);
      values.putAll(marked);
      Set<String> doubled = new HashSet<>(doubledUnmarked);
      doubled.removeAll(marked.keySet());
      doubled.addAll(doubledMarked);
      return new LabelledFields(origin, labels, values, doubled);
    }
  }

  /** Text after a label in the label's own cell. */
  private record TextCell(String text) implements Cell {
    private static final TextCell BLANK = new TextCell("");

    @Override
    public List<Link> links() {
      return List.of();
    }

    @Override
    public String toString() {
      return "TextCell";
    }
  }
}
