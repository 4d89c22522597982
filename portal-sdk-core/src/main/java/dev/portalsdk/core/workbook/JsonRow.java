package dev.portalsdk.core.workbook;

import com.squareup.moshi.JsonWriter;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Writes the cells of a row as the members of an object. Not thread-safe. */
final class JsonRow extends RowSink {

  private final List<String> fields;
  private final JsonWriter json;
  private int column;

  JsonRow(List<String> fields, JsonWriter json) {
    this.fields = fields;
    this.json = json;
  }

  @Override
  void begin() {
    super.begin();
    column = 0;
  }

  @Override
  void text(String text) {
    try {
      name().value(text);
    } catch (IOException e) {
      throw new RefusedOutput(e);
    }
  }

  @Override
  void term(Term term) {
    text(term.code());
  }

  @Override
  void date(LocalDate day) {
    text(day.toString());
  }

  // As a text: many readers of JSON make a double of a number.
  @Override
  void amountIn(Money amount) {
    text(amount.amount().toPlainString());
  }

  @Override
  void currencyCode(Currency code) {
    text(code.getCurrencyCode());
  }

  @Override
  void count(long count) {
    try {
      name().value(count);
    } catch (IOException e) {
      throw new RefusedOutput(e);
    }
  }

  @Override
  void percentage(Percentage rate) {
    text(rate.toString());
  }

  @Override
  void yesNo(boolean yes) {
    try {
      name().value(yes);
    } catch (IOException e) {
      throw new RefusedOutput(e);
    }
  }

  @Override
  void nothing() {
    column++;
  }

  private JsonWriter name() throws IOException {
    return json.name(fields.get(column++));
  }
}
