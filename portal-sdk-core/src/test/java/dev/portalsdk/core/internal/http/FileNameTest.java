package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @Test
  void readsTheFormsOfTheStandard() {
    Map.of(
            "attachment; filename=\"orden.pdf\"", "orden.pdf",
            "attachment; filename=orden.pdf", "orden.pdf",
            "ATTACHMENT;FILENAME = \"orden.pdf\" ; x=y", "orden.pdf",
            "attachment; filename=\"a \\\"b\\\" \\\\c.pdf\"", "a \"b\" \\c.pdf",
            "attachment; filename=\"a;b.pdf\"", "a;b.pdf",
            "attachment; filename*=UTF-8''liquidaci%C3%B3n.pdf", "liquidaci\u00f3n.pdf",
            "attachment; filename=x.pdf; filename*=utf-8'es'%e2%82%ac.pdf", "\u20ac.pdf",
            "attachment; filename*=iso-8859-1''%F3.pdf; filename=x.pdf", "\u00f3.pdf",
            "inline", "",
            "", "")
        .forEach((header, name) -> assertThat(FileName.parse(header)).as(header).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attachment; filename*=UTF-8''%C3; filename=plain.pdf",
        "attachment; filename*=UTF-8''%; filename=plain.pdf",
        "attachment; filename*=UTF-8''%4; filename=plain.pdf",
        "attachment; filename*=UTF-8''%zz; filename=plain.pdf",
        "attachment; filename*=UTF-16''%00a; filename=plain.pdf",
        "attachment; filename*=nothing; filename=plain.pdf"
      })
  void takesThePlainNameWhereTheExtendedOneMakesNoSense(String header) {
    assertThat(FileName.parse(header)).isEqualTo("plain.pdf");
  }

  @Test
  void readsALongHeaderInTimeInProportion() {
    assertThat(FileName.parse("a; filename=\"" + "\\".repeat(100_000))).isNotNull();
    assertThat(FileName.parse("; ".repeat(50_000) + "filename")).isEmpty();
  }
}
