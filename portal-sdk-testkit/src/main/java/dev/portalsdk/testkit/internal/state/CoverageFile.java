package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.identity.ContractNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an insurer has of one employer, each list in the order of its arrival. Thread-safe. */
public final class CoverageFile {

  private final Map<ContractNumber, ContractFile> contracts = new LinkedHashMap<>();
  private final List<CertificateContent> issued = new ArrayList<>();

  /** Returns the employer's contracts. */
  public synchronized List<ContractFile> contracts() {
    return List.copyOf(contracts.values());
  }

  /** Returns one of the employer's contracts. */
  public synchronized Optional<ContractFile> contract(ContractNumber number) {
    return Optional.ofNullable(contracts.get(number));
  }

  /**
   * Adds a contract that covers nobody yet.
   *
   * @throws IllegalArgumentException if there is one of its number
   */
  public synchronized void insure(InsuranceContract contract) {
    ContractFile file = ContractFile.of(contract);
    if (contracts.putIfAbsent(contract.number(), file) != null) {
      throw new IllegalArgumentException("There is a contract of this number");
    }
  }

  /**
   * Changes a contract.
   *
   * @throws IllegalArgumentException if there is none of this number
   */
  public synchronized void change(ContractNumber number, UnaryOperator<ContractFile> change) {
    ContractFile file = contracts.get(number);
    if (file == null) {
      throw new IllegalArgumentException("The employer has no contract of this number");
    }
    contracts.put(number, change.apply(file));
  }

  /** Returns the certificates that were issued to the employer. */
  public synchronized List<CertificateContent> issued() {
    return List.copyOf(issued);
  }

  /** Takes note of a certificate. */
  public synchronized void add(CertificateContent certificate) {
    issued.add(certificate);
  }
}
