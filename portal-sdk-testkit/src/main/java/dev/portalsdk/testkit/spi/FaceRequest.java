package dev.portalsdk.testkit.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sends to a portal, decoded.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FaceRequest {

  /** The name of the hidden field of a form that holds {@link #token()}. */
  public static final String TOKEN_FIELD = "token";

  private final String method;
  private final String path;
  private final Map<String, List<String>> query;
  private final Map<String, List<String>> form;
  private final Map<String, List<PortalDocument>> files;
  private final Map<String, Map<String, String>> objects;
  private final @Nullable String json;
  private final String token;

  private FaceRequest(Builder builder) {
    this.method = builder.method;
    this.path = builder.path;
    this.query = Map.copyOf(builder.query);
    this.form = Map.copyOf(builder.form);
    this.files = Map.copyOf(builder.files);
    this.objects = Map.copyOf(builder.objects);
    this.json = builder.json;
    this.token = builder.token;
  }

  /**
   * Starts a request without parameters.
   *
   * @param method such as {@code GET}
   * @param path such as {@code /operaciones}
   */
  public static Builder builder(String method, String path) {
    return new Builder(method, path);
  }

  /** Returns the method, such as {@code GET}. */
  public String method() {
    return method;
  }

  /** Returns the path with its slash, such as {@code /operaciones}. */
  public String path() {
    return path;
  }

  /**
   * Returns a parameter of the address, the first if it is repeated.
   *
   * @param name such as {@code tipo}
   */
  public Optional<String> parameter(String name) {
    return first(query, name);
  }

  /**
   * Returns all values of a parameter of the address, in their order.
   *
   * @param name such as {@code codigo}
   */
  public List<String> parameters(String name) {
    return query.getOrDefault(name, List.of());
  }

  /**
   * Returns a field of what was sent, the first if it is repeated: of a form, or of a JSON object
   * if its value is a text, {@code true} or {@code false}.
   *
   * @param name such as {@code usuario}
   */
  public Optional<String> field(String name) {
    return first(form, name);
  }

  /**
   * Returns all values of a field of what was sent, in their order: of a form, or of a JSON object
   * whose value is a list of texts.
   *
   * @param name such as {@code permisos}
   */
  public List<String> fields(String name) {
    return form.getOrDefault(name, List.of());
  }

  /**
   * Returns the texts of an object within the JSON object that was sent, by name, in their order.
   *
   * @param name the object's, such as {@code campos}
   */
  public Map<String, String> entries(String name) {
    return objects.getOrDefault(name, Map.of());
  }

  /** Returns the JSON that was sent, whole as it came, if it was JSON. */
  public Optional<String> json() {
    return Optional.ofNullable(json);
  }

  /** Returns the names of the address' parameters. */
  public Set<String> parameterNames() {
    return query.keySet();
  }

  /** Returns the names of the fields and files of what was sent. */
  public Set<String> fieldNames() {
    Set<String> names = new TreeSet<>(form.keySet());
    names.addAll(files.keySet());
    return names;
  }

  /**
   * Returns a file that was attached to the form, the first if there are several under one name.
   *
   * @param name such as {@code archivo}
   */
  public Optional<PortalDocument> file(String name) {
    return first(files, name);
  }

  /**
   * Returns all files that were attached under a name, in their order.
   *
   * @param name such as {@code adjuntos}
   */
  public List<PortalDocument> files(String name) {
    return files.getOrDefault(name, List.of());
  }

  private static <T> Optional<T> first(Map<String, List<T>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * Returns what a form of the answer has to carry in its field {@value #TOKEN_FIELD}, so that its
   * POST is believed to come from this visitor.
   */
  public String token() {
    return token;
  }

  /** Returns method and path alone: fields may be secrets. */
  @Override
  public String toString() {
    return method + " " + path;
  }

  /** Collects a request. Not thread-safe. */
  public static final class Builder {
    private final String method;
    private final String path;
    private Map<String, List<String>> query = Map.of();
    private Map<String, List<String>> form = Map.of();
    private Map<String, List<PortalDocument>> files = Map.of();
    private Map<String, Map<String, String>> objects = Map.of();
    private @Nullable String json;
    private String token = "";

    private Builder(String method, String path) {
      this.method = requireNonNull(method, "method");
      this.path = requireNonNull(path, "path");
    }

    /** Sets the parameters of the address by name. */
    public Builder query(Map<String, List<String>> query) {
      this.query = requireNonNull(query, "query");
      return this;
    }

    /** Sets the fields of the form, or of the JSON object, by name. */
    public Builder form(Map<String, List<String>> form) {
      this.form = requireNonNull(form, "form");
      return this;
    }

    /** Sets the files that are attached to the form, by the names of their fields. */
    public Builder files(Map<String, List<PortalDocument>> files) {
      this.files = requireNonNull(files, "files");
      return this;
    }

    /** Sets the objects within the JSON object, by name. */
    public Builder objects(Map<String, Map<String, String>> objects) {
      this.objects = requireNonNull(objects, "objects");
      return this;
    }

    /** Sets the JSON that was sent, of which the form's fields are made. */
    public Builder json(@Nullable String json) {
      this.json = json;
      return this;
    }

    /** Sets the visitor's token. */
    public Builder token(String token) {
      this.token = requireNonNull(token, "token");
      return this;
    }

    /** Returns the request. */
    public FaceRequest build() {
      return new FaceRequest(this);
    }
  }
}
