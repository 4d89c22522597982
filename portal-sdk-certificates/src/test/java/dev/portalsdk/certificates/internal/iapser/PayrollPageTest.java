package dev.portalsdk.certificates.internal.iapser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list "Disponibles" under the headers of L67; the manual prints no row. */
class PayrollPageTest {

  private static final String ONE =
      "{\"cuil\":\"20-11111111-2\",\"apellidoYNombre\":\"Muñoz Peña Íñigo\"}";

  private final JsonAnswers answers = new JsonAnswers();

  private Page<Employee> read(String json, PageRequest request) {
    return new PayrollPage(answers.of(json)).employees(request);
  }

  @Test
  @Tag("IA08")
  void readsCuilAndName() {
    Page<Employee> page = read(JsonAnswers.list("1 - 1 de 1", ONE), PageRequest.first());

    assertThat(page.items())
        .containsExactly(Employee.of(Cuil.parse("20-11111111-2"), "Muñoz Peña Íñigo"));
    assertThat(page.items().get(0).shown().text("Apellido y Nombre")).contains("Muñoz Peña Íñigo");
    assertThat(page.items().get(0).toString()).doesNotContain("Muñoz", "11111111");
  }

  @Test
  @Tag("IA14")
  void readsTheRangeOfTheManual() {
    String[] hundred = IntStream.range(0, 100).mapToObj(i -> ONE).toArray(String[]::new);
    Page<Employee> page = read(JsonAnswers.list("1 - 100 de 130", hundred), PageRequest.first());

    assertThat(page.extent()).contains(new Extent(1, 100, 130));
    assertThat(page.next()).contains(PageRequest.number(2));
  }

  @Test
  @Tag("IA14")
  void doesNotTakeOnePageForAnother() {
    assertThatExceptionOfType(PortalChangedException.class)
        .isThrownBy(() -> read(JsonAnswers.list("todos", ONE), PageRequest.first()));
  }

  @Test
  @Tag("IA08")
  void losesNoRowForAnotherThatItCannotRead() {
    Page<Employee> page =
        read(
            JsonAnswers.list(
                "1 - 3 de 3",
                "{\"cuil\":\"20-11111111-3\",\"apellidoYNombre\":\"Cifra Mala\"}",
                ONE,
                "{\"cuil\":\"20-11111111-2\",\"apellidoYNombre\":\" \"}"),
            PageRequest.first());

    assertThat(page.items()).hasSize(1);
    assertThat(page.failures()).extracting("field").containsExactly("cuil", "apellidoYNombre");
  }

  @Test
  @Tag("IA08")
  void tellsOfAnAddedFieldOnce() {
    String more = ONE.replace("}", ",\"tarea\":\"Enfermería\"}");
    Page<Employee> page = read(JsonAnswers.list("1 - 2 de 2", more, more), PageRequest.first());

    assertThat(page.items()).hasSize(2);
    assertThat(answers.notices).singleElement().asString().contains("tarea");
  }
}
