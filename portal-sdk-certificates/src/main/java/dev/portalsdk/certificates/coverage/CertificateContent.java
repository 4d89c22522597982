package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate of coverage says: who is covered by which contract, from when until when, and
 * in whose favour.
 *
 * <p>Two are equal if all of it is. {@code toString} shows no name. This class is immutable and
 * thread-safe.
 */
public final class CertificateContent {

  private final String number;
  private final CertificateKind kind;
  private final Cuit employer;
  private final String employerName;
  private final ContractNumber contract;
  private final LocalDate issued;
  private final LocalDate validUntil;
  private final @Nullable LocalDate contractEnds;
  private final boolean wholePayroll;
  private final List<Employee> employees;
  private final @Nullable Comitente comitente;

  private CertificateContent(Builder builder) {
    this.number = requireNonNull(builder.number, "number");
    this.kind = requireNonNull(builder.kind, "kind");
    this.employer = requireNonNull(builder.employer, "employer");
    this.employerName = requireNonNull(builder.employerName, "employerName");
    this.contract = requireNonNull(builder.contract, "contract");
    this.issued = requireNonNull(builder.issued, "issued");
    this.validUntil = requireNonNull(builder.validUntil, "validUntil");
    this.contractEnds = builder.contractEnds;
    this.wholePayroll = builder.wholePayroll;
    this.employees = List.copyOf(builder.employees);
    this.comitente = builder.comitente;
    if ((kind == CertificateKind.SUBROGATION) != (comitente != null)) {
      throw new IllegalArgumentException("A clause of no repetition and a comitente go together");
    }
    if (validUntil.isBefore(issued)) {
      throw new IllegalArgumentException("A certificate is valid on the day of its issue");
    }
  }

  /** Starts a content; all but employees and comitente is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the insurer's number of the certificate, such as {@code 00000017}. */
  public String number() {
    return number;
  }

  /** Returns the kind. */
  public CertificateKind kind() {
    return kind;
  }

  /** Returns whose staff is covered. */
  public Cuit employer() {
    return employer;
  }

  /** Returns the employer's name. */
  public String employerName() {
    return employerName;
  }

  /** Returns by which contract. */
  public ContractNumber contract() {
    return contract;
  }

  /** Returns the day of issue in the insurer's zone. */
  public LocalDate issued() {
    return issued;
  }

  /** Returns the last day on which it proves anything; 30 days as a rule (Res. SRT 41/1997). */
  public LocalDate validUntil() {
    return validUntil;
  }

  /** Returns the last day of the contract, "Vigencia hasta"; empty if it prints none. */
  public Optional<LocalDate> contractEnds() {
    return Optional.ofNullable(contractEnds);
  }

  /** Returns the last day on which anybody is covered by it: the contract may end before it. */
  public LocalDate lastDay() {
    return contractEnds().filter(validUntil::isAfter).orElse(validUntil);
  }

  /** Returns whether it is of the whole payroll, "Total nómina". */
  public boolean wholePayroll() {
    return wholePayroll;
  }

  /** Returns who is named in it, in its order. */
  public List<Employee> employees() {
    return employees;
  }

  /** Returns in whose favour the clause of no repetition is, if it has one. */
  public Optional<Comitente> comitente() {
    return Optional.ofNullable(comitente);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CertificateContent that
        && number.equals(that.number)
        && kind == that.kind
        && employer.equals(that.employer)
        && employerName.equals(that.employerName)
        && contract.equals(that.contract)
        && issued.equals(that.issued)
        && validUntil.equals(that.validUntil)
        && Objects.equals(contractEnds, that.contractEnds)
        && wholePayroll == that.wholePayroll
        && employees.equals(that.employees)
        && Objects.equals(comitente, that.comitente);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        number, kind, employer, contract, issued, validUntil, wholePayroll, employees, comitente);
  }

  /** Returns number, kind and last day, such as {@code [00000017, STANDARD, until 2025-09-19]}. */
  @Override
  public String toString() {
    return "CertificateContent[" + number + ", " + kind + ", until " + validUntil + "]";
  }

  /** Collects a content. Not thread-safe. */
  public static final class Builder {
    private @Nullable String number;
    private @Nullable CertificateKind kind;
    private @Nullable Cuit employer;
    private @Nullable String employerName;
    private @Nullable ContractNumber contract;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate contractEnds;
    private boolean wholePayroll;
    private List<Employee> employees = List.of();
    private @Nullable Comitente comitente;

    private Builder() {}

    /** Sets the insurer's number of the certificate. */
    public Builder number(String number) {
      this.number = requireNonNull(number, "number");
      return this;
    }

    /** Sets the kind. */
    public Builder kind(CertificateKind kind) {
      this.kind = requireNonNull(kind, "kind");
      return this;
    }

    /** Sets whose staff is covered. */
    public Builder employer(Cuit cuit, String name) {
      this.employer = requireNonNull(cuit, "cuit");
      this.employerName = requireNonNull(name, "name");
      return this;
    }

    /** Sets by which contract. */
    public Builder contract(ContractNumber contract) {
      this.contract = requireNonNull(contract, "contract");
      return this;
    }

    /** Sets the day of issue. */
    public Builder issued(LocalDate day) {
      this.issued = requireNonNull(day, "day");
      return this;
    }

    /** Sets the last day on which it proves anything. */
    public Builder validUntil(LocalDate day) {
      this.validUntil = requireNonNull(day, "day");
      return this;
    }

    /** Sets the last day of the contract; leave it out if none is printed. */
    public Builder contractEnds(LocalDate day) {
      this.contractEnds = requireNonNull(day, "day");
      return this;
    }

    /** Sets whether it is of the whole payroll. */
    public Builder wholePayroll(boolean wholePayroll) {
      this.wholePayroll = wholePayroll;
      return this;
    }

    /** Sets who is named in it. */
    public Builder employees(List<Employee> employees) {
      this.employees = List.copyOf(employees);
      return this;
    }

    /** Sets in whose favour the clause of no repetition is. */
    public Builder comitente(Comitente comitente) {
      this.comitente = requireNonNull(comitente, "comitente");
      return this;
    }

    /**
     * Returns the content.
     *
     * @throws NullPointerException naming the required part that is missing
     * @throws IllegalArgumentException if a clause has no comitente or a comitente no clause, or it
     *     ends before it was issued
     */
    public CertificateContent build() {
      return new CertificateContent(this);
    }
  }
}
