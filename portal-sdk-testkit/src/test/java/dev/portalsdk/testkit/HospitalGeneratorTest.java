package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.core.client.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HospitalGeneratorTest {

  private final HospitalGenerator hospital = HospitalGenerator.of(Samples.OWNER, 42);

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 1_000})
  void makesAsManyAsAsked(int count) {
    assertThat(hospital.invoices(count)).hasSize(count).doesNotHaveDuplicates();
  }

  @Test
  void makesAMillionOneAtATime() {
    assertThat(hospital.invoices(HospitalGenerator.MOST).limit(3)).hasSize(3);
    assertThat(hospital.invoices(HospitalGenerator.MOST).filter(i -> !i.total().isZero()).count())
        .isEqualTo(HospitalGenerator.MOST);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 9, 1_000_001})
  void refusesOtherSizes(int count) {
    assertThatIllegalArgumentException().isThrownBy(() -> hospital.invoices(count));
  }

  @Test
  void makesTheSameOfTheSameSeed() {
    List<Invoice> invoices = hospital.invoices(500).toList();

    assertThat(hospital.invoices(500)).isEqualTo(invoices);
    assertThat(HospitalGenerator.of(Samples.OWNER, 42).invoices(500)).isEqualTo(invoices);
    assertThat(HospitalGenerator.of(Samples.OWNER, 43).invoices(500)).isNotEqualTo(invoices);
  }

  @Test
  void makesTheSameOnEveryMachine() {
    assertThat(hospital.invoices(10).map(Invoice::toString).findFirst())
        .contains("INVOICE B 00042-00029885, 2023-01-02, ARS 486180.93, SETTLED 2023-01-13");
  }

  @Test
  void namesNoVoucherTwice() {
    assertThat(hospital.invoices(20_000).map(Invoice::key).distinct()).hasSize(20_000);
  }

  @Test
  void goesOnInTime() {
    List<LocalDate> days =
        hospital.invoices(2_000).map(invoice -> invoice.issued().orElseThrow()).toList();

    assertThat(days).isSorted();
    assertThat(days.get(0)).isEqualTo("2023-01-02");
    assertThat(days.get(days.size() - 1)).isEqualTo("2025-07-31");
  }

  @Test
  void mixesKindsAndStates() {
    List<Invoice> invoices = hospital.invoices(10_000).toList();

    Map<InvoiceKind, Long> kinds =
        invoices.stream().collect(groupingBy(i -> i.key().kind(), counting()));
    assertThat(kinds.get(InvoiceKind.INVOICE)).isBetween(8_800L, 9_200L);
    assertThat(kinds.get(InvoiceKind.CREDIT_NOTE)).isBetween(600L, 1_000L);
    assertThat(kinds.get(InvoiceKind.DEBIT_NOTE)).isBetween(100L, 300L);
    assertThat(invoices)
        .extracting(i -> i.status().state())
        .contains(
            InvoiceState.SETTLED,
            InvoiceState.CREDIT_SCHEDULED,
            InvoiceState.AUTHORIZED,
            InvoiceState.IN_PROCESS)
        .doesNotContain(InvoiceState.UNRECOGNIZED);
  }

  @Test
  void fillsAPayersPortal() {
    ReferencePortal reference = ReferencePortal.empty();
    reference.at(SERENA_ART).enrol(Samples.PROVIDER);
    List<Invoice> invoices = hospital.invoices(1_000).toList();
    invoices.forEach(reference.at(SERENA_ART)::receive);

    try (Portal portal = reference.portal(SERENA_ART, Samples.credentials())) {
      assertThat(portal.require(Invoices.class).all(InvoiceQuery.all()))
          .containsExactlyElementsOf(invoices);
    }
  }
}
