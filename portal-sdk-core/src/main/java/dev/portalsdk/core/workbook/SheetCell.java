package dev.portalsdk.core.workbook;

import dev.portalsdk.core.table.Cell;
import dev.portalsdk.core.table.Link;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cell of a sheet; what its characters mean is found out when somebody asks. */
final class SheetCell implements Cell {

  static final SheetCell BLANK = of(Kind.TEXT, "", false);

  private static final Set<String> ERRORS =
      Set.of(
          "#NULL!",
          "#DIV/0!",
          "#VALUE!",
          "#REF!",
          "#NAME?",
          "#NUM!",
          "#N/A",
          "#GETTING_DATA",
          "#SPILL!",
          "#CALC!",
          "#FIELD!",
          "#BLOCKED!",
          "#CONNECT!",
          "#BUSY!",
          "#UNKNOWN!");

  /** What stands in a cell. */
  enum Kind {
    TEXT,
    NUMBER,
    SERIAL,
    RATE,
    ISO_DAY,
    TRUTH,
    ERROR,
    NOTHING_YET
  }

  private final Kind kind;
  private final String raw;
  private final boolean from1904;
  private final boolean calculated;
  private final @Nullable BigDecimal value;
  private @Nullable String text;

  private SheetCell(
      Kind kind, String raw, @Nullable BigDecimal value, boolean from1904, boolean calculated) {
    this.kind = kind;
    this.raw = raw;
    this.value = value;
    this.from1904 = from1904;
    this.calculated = calculated;
  }

  /** Returns a cell that holds no number. */
  static SheetCell of(Kind kind, String raw, boolean calculated) {
    return new SheetCell(kind, raw, null, false, calculated);
  }

  /** Returns a cell that holds a number, or should: of such, its characters are not kept. */
  static SheetCell number(Kind kind, CellText text, boolean from1904, boolean calculated) {
    BigDecimal value = SheetNumber.value(text);
    return new SheetCell(kind, value == null ? text.string() : "", value, from1904, calculated);
  }

  String raw() {
    return raw;
  }

  @Override
  public boolean isText() {
    return kind == Kind.TEXT;
  }

  @Override
  public boolean isBlank() {
    return kind == Kind.TEXT && text().isEmpty();
  }

  @Override
  public String text() {
    String known = text;
    if (known == null) {
      known = readText();
      text = known;
    }
    return known;
  }

  private String readText() {
    return switch (kind) {
      case TEXT, ERROR -> SheetText.shown(raw);
      case NUMBER -> plain(value);
      // A sheet keeps 0.105 for 10.5 %; in a text of it the sign must not be lost.
      case RATE -> value == null ? SheetText.shown(raw) : SheetNumber.rate(value);
      case SERIAL -> day(moment(), value);
      case ISO_DAY -> day(moment(), SheetNumber.value(raw));
      case TRUTH -> BookPart.isTrue(raw.strip()) ? "TRUE" : "FALSE";
      case NOTHING_YET -> "";
    };
  }

  private String day(@Nullable LocalDateTime moment, @Nullable BigDecimal otherwise) {
    return moment == null ? plain(otherwise) : iso(moment);
  }

  private String plain(@Nullable BigDecimal number) {
    return number == null ? SheetText.shown(raw) : SheetNumber.text(number);
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  @Override
  public List<Link> links() {
    return List.of();
  }

  @Override
  public Optional<BigDecimal> number() {
    return kind == Kind.NUMBER || kind == Kind.RATE || (kind == Kind.SERIAL && moment() == null)
        ? Optional.ofNullable(value)
        : Optional.empty();
  }

  @Override
  public Optional<LocalDate> day() {
    if (kind == Kind.SERIAL && value != null) {
      return Optional.ofNullable(Serial.day(value, from1904));
    }
    return Optional.ofNullable(moment()).map(LocalDateTime::toLocalDate);
  }

  private @Nullable LocalDateTime moment() {
    if (kind == Kind.ISO_DAY) {
      return IsoDay.moment(raw.strip());
    }
    return kind == Kind.SERIAL && value != null ? Serial.moment(value, from1904) : null;
  }

  @Override
  public boolean calculated() {
    return calculated;
  }

  @Override
  public Optional<String> fault() {
    return switch (kind) {
      case ERROR ->
          Optional.of(ERRORS.contains(text()) ? shows(text()) : "the sheet shows an error");
      case NOTHING_YET -> Optional.of("its formula was never calculated");
      case NUMBER, RATE, SERIAL ->
          value != null ? Optional.empty() : Optional.of("its number is none");
      case TEXT -> faultOfText();
      case ISO_DAY, TRUTH -> Optional.empty();
    };
  }

  /** What a person copied as a text is no better than what the sheet showed. */
  private Optional<String> faultOfText() {
    if (!raw.startsWith("#")) {
      return Optional.empty();
    }
    String shown = text();
    if (ERRORS.contains(shown)) {
      return Optional.of(shows(shown));
    }
    boolean narrow = shown.length() > 1 && shown.chars().allMatch(c -> c == '#');
    return narrow ? Optional.of(shows("####")) : Optional.empty();
  }

  private static String shows(String error) {
    return "the sheet shows " + error;
  }

  /** Returns nothing of what it holds, which may be personal. */
  @Override
  public String toString() {
    return "SheetCell[" + kind + "]";
  }
}
