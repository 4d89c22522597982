package dev.portalsdk.billing.submission;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider handed in at once, as the payer's portal lists it, a row of "Envíos Realizados"
 * (SanCor's manual L370-375).
 *
 * <p>Two are equal if all but the text as shown are. What documents are missing may be said in free
 * words, which are not in {@code toString}. This class is immutable and thread-safe.
 */
public final class Shipment {

  private final ShipmentRef ref;
  private final @Nullable SubmissionKind kind;
  private final LocalDate sent;
  private final ShipmentState state;
  private final String stateWords;
  private final @Nullable InvoiceKey document;
  private final String missing;
  private final Shown shown;

  private Shipment(Builder builder) {
    this.ref = builder.ref;
    this.kind = builder.kind;
    this.sent = requireNonNull(builder.sent, "sent");
    this.state = builder.state;
    this.stateWords = builder.stateWords;
    this.document = builder.document;
    this.missing = builder.missing;
    this.shown = builder.shown;
  }

  /**
   * Starts a shipment; the day is required.
   *
   * @param ref its name
   */
  public static Builder builder(ShipmentRef ref) {
    return new Builder(ref);
  }

  /** Returns its name, which can be stored. */
  public ShipmentRef ref() {
    return ref;
  }

  /** Returns the portal's number, such as {@code 253}; later shipments may have lower ones. */
  public String number() {
    return ref.number();
  }

  /** Returns what it is, if the adapter knows the portal's word, which is in {@link #shown()}. */
  public Optional<SubmissionKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Returns the day on which it was sent, in the portal's zone, such as 2021-12-13. */
  public LocalDate sent() {
    return sent;
  }

  /** Returns how far the payer is with it. */
  public ShipmentState state() {
    return state;
  }

  /** Returns the payer's words for that, such as {@code Procesado}. */
  public String stateWords() {
    return stateWords;
  }

  /**
   * Returns the invoice or pre-settlement that it is about, such as {@code X 00001-00210487}, if
   * the portal names one. Its letter may differ from the one that the list of invoices shows: match
   * by {@link InvoiceKey#withoutLetter()}, and then look at the letters.
   */
  public Optional<InvoiceKey> document() {
    return Optional.ofNullable(document);
  }

  /** Returns what the portal says is missing, "documentos faltantes", empty if nothing. */
  public String missing() {
    return missing;
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  /** Returns this shipment as a builder, to make another of it. */
  public Builder toBuilder() {
    Builder builder = new Builder(ref);
    builder.kind = kind;
    builder.sent = sent;
    builder.document = document;
    return builder.state(state, stateWords).missing(missing).shown(shown);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shipment that
        && ref.equals(that.ref)
        && kind == that.kind
        && sent.equals(that.sent)
        && state == that.state
        && stateWords.equals(that.stateWords)
        && Objects.equals(document, that.document)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, kind, sent);
  }

  /** Returns number, kind, day and state; never the portal's free words. */
  @Override
  public String toString() {
    return "Shipment[" + number() + ", " + kind + ", " + sent + ", " + state + "]";
  }

  /** Collects a shipment. Not thread-safe. */
  public static final class Builder {
    private final ShipmentRef ref;
    private @Nullable SubmissionKind kind;
    private @Nullable LocalDate sent;
    private ShipmentState state = ShipmentState.UNRECOGNIZED;
    private String stateWords = "";
    private @Nullable InvoiceKey document;
    private String missing = "";
    private Shown shown = Shown.nothing();

    private Builder(ShipmentRef ref) {
      this.ref = requireNonNull(ref, "ref");
    }

    /** Sets what it is. */
    public Builder kind(SubmissionKind kind) {
      this.kind = requireNonNull(kind, "kind");
      return this;
    }

    /** Sets the day on which it was sent. */
    public Builder sent(LocalDate day) {
      this.sent = day;
      return this;
    }

    /**
     * Sets how far the payer is with it.
     *
     * @param state as the adapter takes the words
     * @param words the payer's, such as {@code Procesado}
     */
    public Builder state(ShipmentState state, String words) {
      this.state = requireNonNull(state, "state");
      this.stateWords = requireNonNull(words, "words");
      return this;
    }

    /** Sets what it is about. */
    public Builder document(InvoiceKey document) {
      this.document = requireNonNull(document, "document");
      return this;
    }

    /** Sets what the portal says is missing. */
    public Builder missing(String missing) {
      this.missing = requireNonNull(missing, "missing");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the shipment.
     *
     * @throws NullPointerException if the day is missing
     */
    public Shipment build() {
      return new Shipment(this);
    }
  }
}
