package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a portal asks of a submission of one kind, known before anything is sent: for SanCor's
 * {@link SubmissionKind#INVOICE} an {@link AttachmentKind#INVOICE} and {@link
 * AttachmentKind#BACKING} (manual L388).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SubmissionRequirements {

  private final Map<AttachmentKind, AttachmentRequirements> files;
  private final Set<AttachmentKind> required;
  private final boolean together;
  private final String condition;

  private SubmissionRequirements(Builder builder) {
    this.files = Collections.unmodifiableMap(new EnumMap<>(builder.files));
    this.required = Collections.unmodifiableSet(EnumSet.copyOf(builder.required));
    this.together = builder.together;
    this.condition = builder.condition;
  }

  /** Starts requirements that ask for nothing and take nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what may be handed in, and what is asked of each file. */
  public Map<AttachmentKind, AttachmentRequirements> files() {
    return files;
  }

  /**
   * Returns what is asked of a file.
   *
   * @param kind what it is
   * @throws IllegalArgumentException if none of this kind is taken
   */
  public AttachmentRequirements file(AttachmentKind kind) {
    AttachmentRequirements file = files.get(requireNonNull(kind, "kind"));
    if (file == null) {
      throw new IllegalArgumentException("No files of kind " + kind + " are taken");
    }
    return file;
  }

  /** Returns of which kinds at least one file is needed; empty if any file will do. */
  public Set<AttachmentKind> required() {
    return required;
  }

  /**
   * Returns whether all files go at once and have one receipt, such as a shipment's number: the
   * portal then has all of them or none. Otherwise each is sent by itself.
   */
  public boolean together() {
    return together;
  }

  /**
   * Returns on what the portal takes it beside the files, in the words of its manual, such as
   * {@code posterior a la aprobación del Sector Análisis de Débitos}; empty if on nothing. The
   * portal itself decides, and its refusal is in the result.
   */
  public String condition() {
    return condition;
  }

  /** Returns which kinds are taken, and which are needed. */
  @Override
  public String toString() {
    return "SubmissionRequirements[" + files.keySet() + ", required=" + required + "]";
  }

  /** Collects requirements. Not thread-safe. */
  public static final class Builder {
    private final Map<AttachmentKind, AttachmentRequirements> files =
        new EnumMap<>(AttachmentKind.class);
    private final Set<AttachmentKind> required = EnumSet.noneOf(AttachmentKind.class);
    private boolean together;
    private String condition = "";

    private Builder() {}

    /** Adds a kind of file that may be handed in. */
    public Builder takes(AttachmentKind kind, AttachmentRequirements file) {
      files.put(requireNonNull(kind, "kind"), requireNonNull(file, "file"));
      return this;
    }

    /** Adds a kind of file of which at least one is needed. */
    public Builder requires(AttachmentKind kind, AttachmentRequirements file) {
      required.add(requireNonNull(kind, "kind"));
      return takes(kind, file);
    }

    /** Says that all files go at once and have one receipt. */
    public Builder together() {
      this.together = true;
      return this;
    }

    /** Sets on what else the portal takes it, in the words of its manual. */
    public Builder condition(String condition) {
      this.condition = requireNonNull(condition, "condition");
      return this;
    }

    /**
     * Returns the requirements.
     *
     * @throws IllegalArgumentException if no file is taken
     */
    public SubmissionRequirements build() {
      if (files.isEmpty()) {
        throw new IllegalArgumentException("A submission takes at least one kind of file");
      }
      return new SubmissionRequirements(this);
    }
  }
}
