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

  static final SheetCell BLANK = new SheetCell(Kind.TEXT, "", false, false);

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
  private @Nullable String text;
  private @Nullable BigDecimal value;

  SheetCell(Kind kind, String raw, boolean from1904, boolean calculated) {
    this.kind = kind;
    this.raw = raw;
    this.from1904 = from1904;
    this.calculated = calculated;
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
      case NUMBER -> plain();
      case RATE -> rate();
      case SERIAL, ISO_DAY -> {
        LocalDateTime moment = moment();
        yield moment == null ? plain() : iso(moment);
      }
      case TRUTH -> BookPart.isTrue(raw.strip()) ? "TRUE" : "FALSE";
      case NOTHING_YET -> "";
    };
  }

  private String plain() {
    String number = SheetNumber.text(raw);
    return number == null ? SheetText.shown(raw) : number;
  }

  /** A sheet keeps 0.105 for 10.5 %; in a text of it the sign must not be lost. */
  private String rate() {
    String rate = SheetNumber.rate(raw);
    return rate == null ? SheetText.shown(raw) : rate;
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
        ? Optional.ofNullable(value())
        : Optional.empty();
  }

  private @Nullable BigDecimal value() {
    BigDecimal known = value;
    if (known == null) {
      known = SheetNumber.value(raw);
      value = known;
    }
    return known;
  }

  @Override
  public Optional<LocalDate> day() {
    return Optional.ofNullable(moment()).map(LocalDateTime::toLocalDate);
  }

  private @Nullable LocalDateTime moment() {
    if (kind == Kind.ISO_DAY) {
      return IsoDay.moment(raw.strip());
    }
    BigDecimal number = kind == Kind.SERIAL ? value() : null;
    return number == null ? null : Serial.moment(number, from1904);
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
          value() != null ? Optional.empty() : Optional.of("its number is none");
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
