package dev.portalsdk.testkit.internal.server;

import dev.portalsdk.core.document.PortalDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sent with a form: its fields, and the files attached to it. A script sends the
 * fields as a JSON object too.
 *
 * @param fields by name
 * @param files by name
 * @param json the object itself, null if it is a form
 */
record SentForm(
    Map<String, List<String>> fields,
    Map<String, List<PortalDocument>> files,
    @Nullable String json) {

  private static final SentForm NONE = new SentForm(Map.of(), Map.of(), null);
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String MULTIPART = "multipart/form-data";
  private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("; filename=\"([^\"]*)\"");

  /** Returns the texts of the objects within a JSON object, by the objects' names. */
  Map<String, Map<String, String>> objects() {
    return json == null ? Map.of() : JsonObject.objects(json);
  }

  static SentForm of(RecordedRequest recorded) {
    String type = recorded.getHeaders().get("Content-Type");
    ByteString body = recorded.getBody();
    if (type == null || body == null) {
      return NONE;
    }
    if (type.startsWith(URL_ENCODED)) {
      return new SentForm(
          PageDispatcher.fields(recorded.getUrl().newBuilder().encodedQuery(body.utf8()).build()),
          Map.of(),
          null);
    }
    if (type.startsWith(JSON)) {
      return new SentForm(JsonObject.fields(body.utf8()), Map.of(), body.utf8());
    }
    return type.startsWith(MULTIPART) ? multipart(type, body) : NONE;
  }

  private static SentForm multipart(String type, ByteString body) {
    SentForm form = new SentForm(new LinkedHashMap<>(), new LinkedHashMap<>(), null);
    String boundary = String.valueOf(MediaType.get(type).parameter("boundary"));
    try (MultipartReader reader = new MultipartReader(new Buffer().write(body), boundary)) {
      for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
        form.take(part);
      }
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException("A form that is none", e);
    }
  }

  private void take(MultipartReader.Part part) throws IOException {
    String disposition = String.valueOf(part.headers().get("Content-Disposition"));
    String name = group(NAME, disposition);
    Matcher file = FILE_NAME.matcher(disposition);
    if (file.find()) {
      values(files, name)
          .add(PortalDocument.of(decoded(file.group(1)), part.body().readByteArray()));
    } else {
      values(fields, name).add(part.body().readUtf8());
    }
  }

  private static <T> List<T> values(Map<String, List<T>> all, String name) {
    return all.computeIfAbsent(name, key -> new ArrayList<>());
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? decoded(matcher.group(1)) : "";
  }

  /** Browsers write quotes and line ends in names this way (WHATWG HTML, multipart/form-data). */
  private static String decoded(String text) {
    return text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }
}
