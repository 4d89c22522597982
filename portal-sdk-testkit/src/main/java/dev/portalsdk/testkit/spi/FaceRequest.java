package dev.portalsdk.testkit.spi;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.document.PortalDocument;
import java.util.Map;
import java.util.Optional;

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
  private final Map<String, String> query;
  private final Map<String, String> form;
  private final Map<String, PortalDocument> files;
  private final String token;

  private FaceRequest(Builder builder) {
    this.method = builder.method;
    this.path = builder.path;
    this.query = Map.copyOf(builder.query);
    this.form = Map.copyOf(builder.form);
    this.files = Map.copyOf(builder.files);
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
    return Optional.ofNullable(query.get(name));
  }

  /**
   * Returns a field of the form that was sent, the first if it is repeated.
   *
   * @param name such as {@code usuario}
   */
  public Optional<String> field(String name) {
    return Optional.ofNullable(form.get(name));
  }

  /**
   * Returns a file that was attached to the form, the first if there are several under one name.
   *
   * @param name such as {@code archivo}
   */
  public Optional<PortalDocument> file(String name) {
    return Optional.ofNullable(files.get(name));
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
    private Map<String, String> query = Map.of();
    private Map<String, String> form = Map.of();
    private Map<String, PortalDocument> files = Map.of();
    private String token = "";

    private Builder(String method, String path) {
      this.method = requireNonNull(method, "method");
      this.path = requireNonNull(path, "path");
    }

    /** Sets the parameters of the address by name. */
    public Builder query(Map<String, String> query) {
      this.query = requireNonNull(query, "query");
      return this;
    }

    /** Sets the fields of the form by name. */
    public Builder form(Map<String, String> form) {
      this.form = requireNonNull(form, "form");
      return this;
    }

    /** Sets the files that are attached to the form, by the names of their fields. */
    public Builder files(Map<String, PortalDocument> files) {
      this.files = requireNonNull(files, "files");
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
