package dev.portalsdk.testkit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A face whose requests and answers are held against its OpenAPI document. */
final class DocumentedFace implements PortalFace {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int NOTHING_THERE = 404;

  private final PortalFace face;
  private final ApiDocument document;
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  DocumentedFace(PortalFace face, ApiDocument document) {
    this.face = face;
    this.document = document;
  }

  /** Returns what did not agree so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public PortalId id() {
    return face.id();
  }

  @Override
  public boolean bearer() {
    return face.bearer();
  }

  @Override
  public boolean changes(FaceRequest request) {
    return face.changes(request);
  }

  @Override
  public FaceAnswer answer(FaceRequest request, Visitor visitor) {
    FaceAnswer answer = face.answer(request, visitor);
    document
        .operation(request.method(), request.path())
        .ifPresentOrElse(
            operation -> compare(operation, request, answer), () -> unknown(request, answer));
    return answer;
  }

  private void unknown(FaceRequest request, FaceAnswer answer) {
    if (answer.status() != NOTHING_THERE) {
      faults.add(request + ": the document lacks it, and it answers " + answer.status());
    }
  }

  private void compare(String operation, FaceRequest request, FaceAnswer answer) {
    List<String> found = new ArrayList<>();
    if (answer.status() < 400) {
      found.addAll(ofRequest(operation, request));
    }
    found.addAll(ofAnswer(operation, answer));
    found.forEach(fault -> faults.add(request + ": " + fault));
  }

  private List<String> ofRequest(String operation, FaceRequest request) {
    List<String> found = new ArrayList<>();
    Set<String> unknown = new HashSet<>(request.parameterNames());
    unknown.removeAll(document.parameters(operation));
    unknown.forEach(name -> found.add("the document lacks the parameter " + name));
    String body = operation + "/requestBody";
    if (request.json().isPresent()) {
      document
          .schema(body, "")
          .ifPresentOrElse(
              schema -> found.addAll(document.faults(schema, read(request.json().get()))),
              () -> found.add("the document lacks the body"));
      return found;
    }
    String fields = body + "/content/multipart~1form-data/schema/properties/";
    for (String name : request.fieldNames()) {
      if (!document.has(fields + name)) {
        found.add("the document lacks the part " + name);
      }
    }
    return found;
  }

  private List<String> ofAnswer(String operation, FaceAnswer answer) {
    String part = "/responses/" + answer.status();
    if (!document.has(operation + part)) {
      return List.of("the document lacks the status " + answer.status());
    }
    if (!answer.isJson()) {
      String type = answer.headers().getOrDefault("Content-Type", "").replace("/", "~1");
      return document.has(operation + part + "/content/" + type)
          ? List.of()
          : List.of("the document lacks an answer of type " + type);
    }
    String text = new String(answer.bytes(), StandardCharsets.UTF_8);
    return document
        .schema(operation, part)
        .map(schema -> document.faults(schema, read(text)))
        .orElse(List.of("the document lacks the JSON of the answer"));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON", e);
    }
  }

  @Override
  public FaceAnswer challenge(Challenge challenge) {
    return face.challenge(challenge);
  }

  @Override
  public FaceAnswer tokenRefused() {
    return face.tokenRefused();
  }

  @Override
  public FaceAnswer maintenance() {
    return face.maintenance();
  }
}
