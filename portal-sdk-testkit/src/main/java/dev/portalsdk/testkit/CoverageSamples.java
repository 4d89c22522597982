package dev.portalsdk.testkit;

import static dev.portalsdk.core.money.Currencies.ARS;

import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.core.money.Percentage;
import dev.portalsdk.testkit.spi.AccountMovement;
import dev.portalsdk.testkit.spi.DeclaredPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@link ReferencePortal#create()} knows of IAPSER ART: an employer with two contracts and a
 * payroll of the 130 that its manual counts (L130). The manual prints headers and no row: all rows
 * are invented, and no data is a person's. All values are immutable.
 */
public final class CoverageSamples {

  /** An employer with an account, contracts and staff. */
  public static final Cuit EMPLOYER = Cuit.parse("30-71234567-1");

  /** An employer with an account and nothing in it. */
  public static final Cuit NEW_EMPLOYER = Cuit.parse("30-98765432-1");

  /** An employer whose password is still the number of its contract (L31). */
  public static final Cuit FIRST_TIME_EMPLOYER = Cuit.parse("30-11111111-8");

  /** What every user of the samples who has changed it has as password. */
  public static final String PASSWORD = "Password1234";

  /** The contract in force. */
  public static final InsuranceContract CONTRACT =
      InsuranceContract.builder(ContractNumber.parse("445566"), EMPLOYER)
          .employerName("Sanatorio del Litoral S.A.")
          .producer("Productores Asociados")
          .rate(Percentage.parse("3.25"))
          .from(LocalDate.of(2024, 9, 1))
          .to(LocalDate.of(2025, 8, 31))
          .modality("Anual")
          .build();

  /** A contract that has lapsed, without producer and modality. */
  public static final InsuranceContract LAPSED =
      InsuranceContract.builder(ContractNumber.parse("098765"), EMPLOYER)
          .employerName("Sanatorio del Litoral S.A.")
          .rate(Percentage.parse("4.1"))
          .from(LocalDate.of(2021, 9, 1))
          .to(LocalDate.of(2024, 8, 31))
          .build();

  /** A contract without an end that covers nobody. */
  public static final InsuranceContract WITHOUT_STAFF =
      InsuranceContract.builder(ContractNumber.parse("200001"), EMPLOYER)
          .employerName("Sanatorio del Litoral S.A. - Sede Ñandubay")
          .from(LocalDate.of(2025, 1, 1))
          .modality("Sin vencimiento")
          .build();

  /** The contract of {@link #FIRST_TIME_EMPLOYER}. */
  public static final InsuranceContract FIRST_TIME_CONTRACT =
      InsuranceContract.builder(ContractNumber.parse("300007"), FIRST_TIME_EMPLOYER)
          .employerName("Clínica Ejemplo S.R.L.")
          .from(LocalDate.of(2025, 8, 1))
          .build();

  /** Who asks for a clause of no repetition. */
  public static final Comitente COMITENTE =
      Comitente.of("Obras del Litoral S.A.", Cuit.parse("30-98765432-1"));

  private static final int STAFF = 130;
  private static final String WEIGHTS = "5432765432";
  private static final List<String> FAMILIES =
      List.of("Prueba", "Ejemplo", "Muñoz Peña", "Güiraldes", "D'Ejemplo", "Ítalo", "Ñandú");
  private static final List<String> NAMES =
      List.of("Uno", "Dos", "María José", "Ángel", "Íñigo", "Zoé", "Ramón", "Lucía", "Óscar");
  private static final List<Employee> PAYROLL = payroll(STAFF);

  private CoverageSamples() {}

  /** Returns who is covered by {@link #CONTRACT}, in the insurer's order. */
  public static List<Employee> payroll() {
    return PAYROLL;
  }

  /**
   * Returns an invented payroll of any size, the same each time.
   *
   * @param size how many, up to 100,000
   * @throws IllegalArgumentException if it is more
   */
  public static List<Employee> payroll(int size) {
    if (size > 100_000) {
      throw new IllegalArgumentException("No payroll has more than 100,000 employees here");
    }
    List<Employee> payroll = new ArrayList<>();
    for (int i = 0; payroll.size() < size; i++) {
      int serial = i;
      cuil(serial).ifPresent(cuil -> payroll.add(Employee.of(cuil, name(serial))));
    }
    return List.copyOf(payroll);
  }

  /** Numbers so low belong to nobody who works; some have no check digit. */
  private static Optional<Cuil> cuil(int serial) {
    String digits =
        (serial % 2 == 0 ? "20" : "27") + String.format(Locale.ROOT, "%08d", serial + 1);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += Character.digit(digits.charAt(i), 10) * Character.digit(WEIGHTS.charAt(i), 10);
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? Optional.empty() : Optional.of(Cuil.parse(digits + check));
  }

  private static String name(int serial) {
    return FAMILIES.get(serial % FAMILIES.size()) + " " + NAMES.get(serial % NAMES.size());
  }

  /** Returns what the user of {@link #EMPLOYER} logs in with. */
  public static Credentials credentials() {
    return credentials(EMPLOYER.plain());
  }

  /**
   * Returns what a user of the samples who has changed the password logs in with.
   *
   * @param user the CUIT without hyphens (L29)
   */
  public static Credentials credentials(String user) {
    return Credentials.of("cuit", user).and("password", PASSWORD);
  }

  /** Returns what the user of {@link #FIRST_TIME_EMPLOYER} logs in with at first. */
  public static Credentials firstCredentials() {
    return Credentials.of("cuit", FIRST_TIME_EMPLOYER.plain())
        .and("password", FIRST_TIME_CONTRACT.number().formatted());
  }

  /** Opens the accounts and lets all of this happen. */
  public static void fill(ReferencePayer insurer) {
    insurer.enrol(EMPLOYER, EMPLOYER.plain(), PASSWORD);
    insurer.enrol(NEW_EMPLOYER, NEW_EMPLOYER.plain(), PASSWORD);
    ReferenceCoverage coverage = insurer.coverage();
    coverage.admit(FIRST_TIME_EMPLOYER, FIRST_TIME_CONTRACT.number());
    coverage.insure(FIRST_TIME_CONTRACT);
    List.of(LAPSED, CONTRACT, WITHOUT_STAFF).forEach(coverage::insure);
    coverage.hire(EMPLOYER, CONTRACT.number(), PAYROLL);
    coverage.hire(EMPLOYER, LAPSED.number(), PAYROLL.subList(0, 2));
    periods().forEach(period -> coverage.declare(EMPLOYER, CONTRACT.number(), period));
    movements().forEach(line -> coverage.post(EMPLOYER, CONTRACT.number(), line));
  }

  /** Returns what was declared for {@link #CONTRACT}. */
  public static List<DeclaredPeriod> periods() {
    return List.of(period(5, 128, "128000000.00"), period(6, 130, "130600000.00"));
  }

  private static DeclaredPeriod period(int month, int workers, String payroll) {
    return new DeclaredPeriod(
        YearMonth.of(2025, month),
        LocalDate.of(2025, month + 1, 10),
        workers,
        Money.of(payroll, ARS),
        Money.of("1041.00", ARS),
        Percentage.parse("3.25"));
  }

  /** Returns the lines of the account of {@link #CONTRACT}. */
  public static List<AccountMovement> movements() {
    return List.of(
        line(LocalDate.of(2025, 6, 10), "Cuota 202505", "4293248.00"),
        line(LocalDate.of(2025, 6, 12), "Pago 202505", "-4293248.00"),
        line(LocalDate.of(2025, 7, 10), "Cuota 202506", "4379830.00"),
        line(LocalDate.of(2025, 7, 18), "Pago a cuenta", "-4000000.00"));
  }

  private static AccountMovement line(LocalDate day, String concept, String amount) {
    return new AccountMovement(day, concept, Money.of(amount, ARS));
  }
}
