package dev.portalsdk.certificates.coverage;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.identity.ContractNumber;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate of coverage is asked for: a contract, a kind, and for whom of its payroll.
 *
 * <pre>{@code
 * CertificateRequest.standard(contract, PayrollSelection.wholePayroll());
 * CertificateRequest.subrogation(
 *     contract, PayrollSelection.of(cuil), Comitente.of("Obras del Litoral S.A."));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CertificateRequest {

  private final ContractNumber contract;
  private final PayrollSelection selection;
  private final @Nullable Comitente comitente;

  private CertificateRequest(
      ContractNumber contract, PayrollSelection selection, @Nullable Comitente comitente) {
    this.contract = requireNonNull(contract, "contract");
    this.selection = requireNonNull(selection, "selection");
    this.comitente = comitente;
  }

  /**
   * Returns a request for a certificate of the cover alone.
   *
   * @param contract whose payroll
   * @param selection for whom
   */
  public static CertificateRequest standard(ContractNumber contract, PayrollSelection selection) {
    return new CertificateRequest(contract, selection, null);
  }

  /**
   * Returns a request for a certificate with the clause of no repetition.
   *
   * @param contract whose payroll
   * @param selection for whom
   * @param comitente who asked for the clause
   */
  public static CertificateRequest subrogation(
      ContractNumber contract, PayrollSelection selection, Comitente comitente) {
    return new CertificateRequest(contract, selection, requireNonNull(comitente, "comitente"));
  }

  /** Returns whose payroll it is about. */
  public ContractNumber contract() {
    return contract;
  }

  /** Returns which kind, by whether there is a comitente. */
  public CertificateKind kind() {
    return comitente == null ? CertificateKind.STANDARD : CertificateKind.SUBROGATION;
  }

  /** Returns for whom. */
  public PayrollSelection selection() {
    return selection;
  }

  /** Returns who asked for the clause, if it is one of subrogation. */
  public Optional<Comitente> comitente() {
    return Optional.ofNullable(comitente);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CertificateRequest that
        && contract.equals(that.contract)
        && selection.equals(that.selection)
        && Objects.equals(comitente, that.comitente);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contract, selection, comitente);
  }

  /** Returns kind, masked contract and how many. */
  @Override
  public String toString() {
    return "CertificateRequest[" + kind() + ", " + contract + ", " + selection + "]";
  }
}
