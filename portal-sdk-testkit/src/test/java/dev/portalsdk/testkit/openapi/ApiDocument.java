package dev.portalsdk.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An OpenAPI document, and what does not agree with it. */
final class ApiDocument {

  private static final String ID = "https://portal-sdk.example/api.json";

  private final JsonNode root;
  private final SchemaRegistry schemas;
  private final Map<String, Pattern> templates = new TreeMap<>();

  private ApiDocument(JsonNode root) {
    this.root = root;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ID, root.toString())));
    root.path("paths")
        .fieldNames()
        .forEachRemaining(path -> templates.put(path, Pattern.compile(pattern(path))));
  }

  static ApiDocument read(Path file) {
    try {
      return new ApiDocument(new YAMLMapper().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new AssertionError("The document is not there", e);
    }
  }

  private static String pattern(String path) {
    return "\\Q" + path.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E";
  }

  /** Returns each operation, such as {@code GET /api/administracion/facturas}. */
  List<String> operations() {
    List<String> operations = new ArrayList<>();
    for (String path : templates.keySet()) {
      root.at(pointer("paths", path))
          .fieldNames()
          .forEachRemaining(method -> operations.add(method.toUpperCase() + " " + path));
    }
    return operations;
  }

  /** Returns where the document says what a request of this method and path is. */
  Optional<String> operation(String method, String path) {
    // A path without a parameter goes before one with.
    Optional<String> known =
        templates.containsKey(path)
            ? Optional.of(path)
            : templates.keySet().stream()
                .filter(template -> templates.get(template).matcher(path).matches())
                .findFirst();
    return known
        .map(template -> pointer("paths", template, method.toLowerCase()))
        .filter(pointer -> !root.at(pointer).isMissingNode());
  }

  /** Returns the names of the parameters of an operation that stand in the query. */
  List<String> parameters(String operation) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : root.at(operation + "/parameters")) {
      JsonNode known = parameter.has("$ref") ? root.at(resolved(parameter, "")) : parameter;
      if (known.path("in").asText().equals("query")) {
        names.add(known.path("name").asText());
      }
    }
    return names;
  }

  /** Returns what in a JSON text is not as the schema at a place says. */
  List<String> faults(String place, JsonNode json) {
    Schema schema = schemas.getSchema(SchemaLocation.of(ID + "#" + place));
    return schema.validate(json).stream().map(Error::toString).toList();
  }

  /** Returns the place of the schema of a body, if the operation has one. */
  Optional<String> schema(String operation, String part) {
    String place = operation + part;
    String target = resolved(root.at(place), place);
    String schema = target + "/content/application~1json/schema";
    return Optional.of(schema).filter(at -> !root.at(at).isMissingNode());
  }

  /** Returns whether the document has something at a place. */
  boolean has(String place) {
    return !root.at(place).isMissingNode();
  }

  private static String resolved(JsonNode node, String place) {
    return node.has("$ref") ? node.path("$ref").asText().substring(1) : place;
  }

  private static String pointer(String... names) {
    StringBuilder pointer = new StringBuilder();
    for (String name : names) {
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
