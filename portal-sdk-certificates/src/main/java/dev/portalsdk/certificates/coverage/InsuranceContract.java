package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An employer's contract with a work-risk insurer, a row of the list "Certificados" of IAPSER ART
 * (manual L148).
 *
 * <p>Two are equal if all but the text as shown are. This class is immutable and thread-safe.
 */
public final class InsuranceContract {

  private final ContractNumber number;
  private final Cuit employer;
  private final String employerName;
  private final LocalDate from;
  private final @Nullable LocalDate to;
  private final @Nullable String producer;
  private final @Nullable Percentage rate;
  private final @Nullable String modality;
  private final Shown shown;

  private InsuranceContract(Builder builder) {
    this.number = builder.number;
    this.employer = builder.employer;
    this.employerName = requireNonNull(builder.employerName, "employerName");
    this.from = requireNonNull(builder.from, "from");
    this.to = builder.to;
    this.producer = builder.producer;
    this.rate = builder.rate;
    this.modality = builder.modality;
    this.shown = builder.shown;
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("A contract does not end before it begins");
    }
  }

  /**
   * Starts a contract; the employer's name and the first day are required.
   *
   * @param number such as {@code 123456}
   * @param employer such as {@code 30-71234567-1}
   */
  public static Builder builder(ContractNumber number, Cuit employer) {
    return new Builder(number, employer);
  }

  /** Returns this contract as a builder. */
  public Builder toBuilder() {
    Builder copy = new Builder(number, employer).employerName(employerName).from(from).shown(shown);
    copy.to = to;
    copy.producer = producer;
    copy.rate = rate;
    copy.modality = modality;
    return copy;
  }

  /** Returns the insurer's number of it, "Contrato". */
  public ContractNumber number() {
    return number;
  }

  /** Returns whose contract it is, "CUIT". */
  public Cuit employer() {
    return employer;
  }

  /** Returns the employer's name, "Empresa". */
  public String employerName() {
    return employerName;
  }

  /** Returns the first day of cover in the portal's zone, "Vigencia desde". */
  public LocalDate from() {
    return from;
  }

  /** Returns the last day of cover, "Vigencia hasta"; empty if the portal shows none. */
  public Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }

  /** Returns who sold it, "Productor", if anybody did. */
  public Optional<String> producer() {
    return Optional.ofNullable(producer);
  }

  /** Returns the part of the payroll that is paid for it, "Aliquota", such as {@code 3.25} %. */
  public Optional<Percentage> rate() {
    return Optional.ofNullable(rate);
  }

  /** Returns the insurer's words of how it is held, "Modalidad"; no manual lists any. */
  public Optional<String> modality() {
    return Optional.ofNullable(modality);
  }

  /** Returns whether a day lies between its first and last, both included. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Returns the cells as the portal showed them. */
  public Shown shown() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InsuranceContract that
        && number.equals(that.number)
        && employer.equals(that.employer)
        && employerName.equals(that.employerName)
        && from.equals(that.from)
        && Objects.equals(to, that.to)
        && Objects.equals(producer, that.producer)
        && Objects.equals(rate, that.rate)
        && Objects.equals(modality, that.modality);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, employer, employerName, from, to, producer, rate, modality);
  }

  /** Returns masked number, employer and days. */
  @Override
  public String toString() {
    return "InsuranceContract["
        + number
        + " of "
        + employer
        + ", "
        + from
        + ".."
        + (to == null ? "" : to)
        + "]";
  }

  /** Collects a contract. Not thread-safe. */
  public static final class Builder {
    private final ContractNumber number;
    private final Cuit employer;
    private @Nullable String employerName;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String producer;
    private @Nullable Percentage rate;
    private @Nullable String modality;
    private Shown shown = Shown.nothing();

    private Builder(ContractNumber number, Cuit employer) {
      this.number = requireNonNull(number, "number");
      this.employer = requireNonNull(employer, "employer");
    }

    /** Sets the employer's name, such as {@code Sanatorio del Litoral S.A.} */
    public Builder employerName(String name) {
      this.employerName = requireNonNull(name, "name");
      return this;
    }

    /** Sets the first day of cover. */
    public Builder from(LocalDate day) {
      this.from = requireNonNull(day, "day");
      return this;
    }

    /** Sets the last day of cover. */
    public Builder to(LocalDate day) {
      this.to = requireNonNull(day, "day");
      return this;
    }

    /** Sets who sold it. */
    public Builder producer(String name) {
      this.producer = requireNonNull(name, "name");
      return this;
    }

    /** Sets the part of the payroll that is paid for it. */
    public Builder rate(Percentage rate) {
      this.rate = requireNonNull(rate, "rate");
      return this;
    }

    /** Sets how it is held, in the insurer's words. */
    public Builder modality(String words) {
      this.modality = requireNonNull(words, "words");
      return this;
    }

    /** Sets the cells as the portal showed them. */
    public Builder shown(Shown shown) {
      this.shown = requireNonNull(shown, "shown");
      return this;
    }

    /**
     * Returns the contract.
     *
     * @throws NullPointerException naming the required part that is missing
     * @throws IllegalArgumentException if it ends before it begins
     */
    public InsuranceContract build() {
      return new InsuranceContract(this);
    }
  }
}
