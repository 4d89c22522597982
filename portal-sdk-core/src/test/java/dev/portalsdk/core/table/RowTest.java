package dev.portalsdk.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.core.page.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RowTest {

  private static final List<String> HEADERS = List.of("A", "B", "C");

  private record TextCell(String text) implements Cell {
    @Override
    public List<Link> links() {
      return List.of();
    }
  }

  private record TextRow(List<TextCell> cells) implements TableRow {
    static TextRow of(String... texts) {
      return new TextRow(List.of(texts).stream().map(TextCell::new).toList());
    }

    @Override
    public Location location() {
      return Location.htmlRow(1);
    }

    @Override
    public boolean hidden() {
      return false;
    }
  }

  private final RowReader reader = RowReader.of(HEADERS);
  private final List<Object> items = new ArrayList<>();

  private void read(Function<Row, Object> mapper, String... texts) {
    reader.read(
        TextRow.of(texts),
        mapper,
        items::add,
        failure -> {
          throw new AssertionError(failure.message());
        });
  }

  private static Function<Row, Object> texts(String... headers) {
    return row -> String.join("", List.of(headers).stream().map(row::text).toList());
  }

  @Test
  void findsCellsByTheirHeadersInWhateverOrderRowsAreAsked() {
    read(texts("A", "B", "C"), "1", "2", "3");
    read(texts("C", "B", "A"), "4", "5", "6");
    read(texts("C", "B", "A"), "7", "8", "9");
    read(texts("A", "A", "C", "A", "B"), "1", "2", "3");
    read(texts("A", "A", "C", "A", "B"), "4", "5", "6");
    read(texts(), "7", "8", "9");
    read(texts("B"), "1", "2", "3");
    assertThat(items).containsExactly("123", "654", "987", "11312", "44645", "", "2");
  }

  @Test
  void findsCellsByHeadersThatAreEqualButNotTheSame() {
    read(texts("A", "B"), "1", "2", "3");
    read(texts(new String(new char[] {'A'}), new String(new char[] {'B'})), "4", "5", "6");
    assertThat(items).containsExactly("12", "45");
  }

  @Test
  void refusesAHeaderThatTheColumnsLackEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(texts("A", "D"), "1", "2", "3"))
          .withMessage("The columns have no header 'D'");
    }
    read(texts("A", "B"), "1", "2", "3");
    assertThat(items).containsExactly("12");
  }

  @Test
  void refusesTwoCellsOfOneName() {
    assertThatIllegalArgumentException().isThrownBy(() -> RowReader.of(List.of("A", "B", "A")));
  }

  @Test
  void answersARowThatWasKeptAfterOthersWereRead() {
    List<Row> kept = new ArrayList<>();
    read(kept::add, "1", "2", "3");
    read(texts("C", "A"), "4", "5", "6");
    assertThat(kept.get(0).text("B")).isEqualTo("2");
    assertThat(kept.get(0).text("A")).isEqualTo("1");
  }
}
