package dev.portalsdk.benchmarks;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.core.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipFile;

/**
 * The floor of importing: a loop over the inflated bytes of a sheet, by hand, which places each
 * cell by its reference, takes its value by its style and type to the same Java type as the
 * library, and understands nothing else.
 */
final class ByteScan {

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final int LAST = 5;
  private static final int LONGEST = 64;

  private final byte[] buffer = new byte[1 << 14];
  private final byte[] value = new byte[LONGEST];
  private final InputStream in;
  private int at;
  private int end;
  private final String[] texts = {"", "", "", "", "", ""};
  private LocalDate day = BEFORE_1900;
  private Money amount = Money.zero(ARS);
  private int column;
  private int row;
  private int style;
  private int type;
  private long sum;

  private ByteScan(InputStream in) {
    this.in = in;
  }

  /** Reads all rows and returns a number that depends on them. */
  static long rows(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      ByteScan scan = new ByteScan(in);
      scan.run();
      return scan.sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() throws IOException {
    for (int next = next(); next >= 0; next = next()) {
      if (next == '<') {
        int name = next();
        int after = next();
        if (name == 'c' && after == ' ') {
          cell();
        } else if ((name == 'v' || name == 't') && after == '>') {
          int length = value('<');
          if (row > 1) {
            take(length);
          }
        }
      }
    }
  }

  private void cell() throws IOException {
    type = 'n';
    style = 0;
    for (int name = next(); name != '>'; name = next()) {
      if (name != ' ') {
        next();
        next();
        attribute(name, value('"'));
      }
    }
  }

  private void attribute(int name, int length) {
    switch (name) {
      case 'r' -> {
        column = value[0] - 'A';
        row = 0;
        for (int i = 1; i < length; i++) {
          row = row * 10 + value[i] - '0';
        }
      }
      case 's' -> style = value[0] - '0';
      case 't' -> type = value[0];
      default -> throw new IllegalStateException("The sheets of the benchmark have no other");
    }
  }

  private int value(int mark) throws IOException {
    int length = 0;
    for (int next = next(); next != mark; next = next()) {
      value[length++] = (byte) next;
    }
    return length;
  }

  private void take(int length) {
    if (type != 'n') {
      texts[column] = new String(value, 0, length, StandardCharsets.UTF_8);
    } else if (style == 1) {
      day = BEFORE_1900.plusDays(number(length));
    } else {
      amount = Money.ofMinor(number(length), ARS);
    }
    if (column == LAST) {
      sum += day.getDayOfMonth() + amount.minor();
      for (String text : texts) {
        sum += text.length();
      }
    }
  }

  private long number(int length) {
    long number = 0;
    for (int i = 0; i < length; i++) {
      if (value[i] != '.') {
        number = number * 10 + value[i] - '0';
      }
    }
    return number;
  }

  private int next() throws IOException {
    if (at == end) {
      end = in.read(buffer);
      at = 0;
      if (end <= 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at++];
  }
}
