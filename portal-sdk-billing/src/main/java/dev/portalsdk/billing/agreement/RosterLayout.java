package dev.portalsdk.billing.agreement;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.workbook.CellKind;
import dev.portalsdk.core.workbook.SheetLayout;
import dev.portalsdk.core.workbook.Term;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a roster is written as a sheet: first what becomes of the professional, then the twelve items
 * in the manual's order.
 *
 * <p>SanCor Salud's manual (L209-226) wants the items in Excel and shows no sheet. That its words
 * for the items are the headers, and that a column {@code Movimiento} with {@code Incorporación} or
 * {@code Baja} tells joining from leaving, is this project's reading: whoever has the payer's own
 * form changes them here. This class is immutable and thread-safe.
 */
public final class RosterLayout {

  private static final String SHEET = "Prestadores adheridos";

  private final Map<RosterField, String> headers;
  private final String changeHeader;
  private final Map<RosterChange, String> changeWords;

  private RosterLayout(
      Map<RosterField, String> headers,
      String changeHeader,
      Map<RosterChange, String> changeWords) {
    this.headers = headers;
    this.changeHeader = changeHeader;
    this.changeWords = changeWords;
  }

  /** Returns the layout with the manual's words as headers. */
  public static RosterLayout standard() {
    Map<RosterField, String> headers = new EnumMap<>(RosterField.class);
    for (RosterField field : RosterField.values()) {
      headers.put(field, field.words());
    }
    Map<RosterChange, String> words =
        new EnumMap<>(Map.of(RosterChange.JOINING, "Incorporación", RosterChange.LEAVING, "Baja"));
    return new RosterLayout(headers, "Movimiento", words);
  }

  /**
   * Returns this layout with another header.
   *
   * @param field above which column
   * @param header such as {@code CUIT}
   */
  public RosterLayout withHeader(RosterField field, String header) {
    Map<RosterField, String> others = new EnumMap<>(headers);
    others.put(requireNonNull(field, "field"), requireNonNull(header, "header"));
    return new RosterLayout(others, changeHeader, changeWords);
  }

  /**
   * Returns this layout with another header above the column that tells joining from leaving.
   *
   * @param header such as {@code Alta/Baja}
   */
  public RosterLayout withChangeHeader(String header) {
    return new RosterLayout(headers, requireNonNull(header, "header"), changeWords);
  }

  /**
   * Returns this layout with another word in that column.
   *
   * @param change joining or leaving
   * @param word such as {@code Alta}
   */
  public RosterLayout withWord(RosterChange change, String word) {
    Map<RosterChange, String> others = new EnumMap<>(changeWords);
    others.put(requireNonNull(change, "change"), requireNonNull(word, "word"));
    return new RosterLayout(headers, changeHeader, others);
  }

  /** Returns the header above a column, such as {@code N° de CUIT}. */
  public String header(RosterField field) {
    return requireNonNull(headers.get(field), "field");
  }

  /** Returns the header above the column that tells joining from leaving. */
  public String changeHeader() {
    return changeHeader;
  }

  /** Returns the word of a change in that column, such as {@code Baja}. */
  public String word(RosterChange change) {
    return requireNonNull(changeWords.get(change), "change");
  }

  /**
   * Returns the columns of the sheet.
   *
   * @throws IllegalArgumentException if two headers are the same but for case, accents and spaces
   */
  public SheetLayout<RosterEntry> sheet() {
    SheetLayout.Builder<RosterEntry> sheet =
        SheetLayout.<RosterEntry>builder(SHEET)
            .column(changeHeader, "change", CellKind.TERM, entry -> term(entry.change()));
    for (RosterField field : RosterField.values()) {
      sheet.optional(header(field), name(field), CellKind.TEXT, entry -> entry.text(field));
    }
    return sheet.build();
  }

  private Term term(RosterChange change) {
    return Term.of(word(change), change.name());
  }

  private static String name(RosterField field) {
    return field == RosterField.POSTAL_CODE ? "postalCode" : field.name().toLowerCase(Locale.ROOT);
  }
}
