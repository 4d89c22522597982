package dev.portalsdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class JsonBodyTest {

  @Test
  void writesTextsTruthsAndListsInTheirOrder() throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("usuario", "8481 \"ñ\"");
    fields.put("mantenerConectado", false);
    fields.put("permisos", List.of("Facturas", "Mis Datos"));

    RequestBody body = JsonBody.of(fields);

    Buffer sent = new Buffer();
    body.writeTo(sent);
    assertThat(sent.readUtf8())
        .isEqualTo(
            "{\"usuario\":\"8481 \\\"ñ\\\"\",\"mantenerConectado\":false,"
                + "\"permisos\":[\"Facturas\",\"Mis Datos\"]}");
    assertThat(body.contentType()).hasToString("application/json; charset=UTF-8");
  }

  @Test
  void refusesWhatJsonHasNoFormFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonBody.of(Map.of("dia", LocalDate.EPOCH)));
  }
}
