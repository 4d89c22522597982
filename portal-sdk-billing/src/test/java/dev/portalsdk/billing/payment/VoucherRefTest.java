package dev.portalsdk.billing.payment;

import static dev.portalsdk.billing.BillingPortals.MUTUAL_SER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Nit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherRefTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 29);
  private static final Nit NIT = Nit.parse("800.003.122-6");
  private static final Owner OWNER = Owner.of(MUTUAL_SER, NIT);

  @Test
  void readsBackWhatWasStored() {
    VoucherRef ref = new VoucherRef(OWNER, DAY, "10982");

    assertThat(ref.text()).isEqualTo("mutual-ser;;NIT:8000031226;2018-01-29;10982");
    assertThat(VoucherRef.parse(ref.text())).isEqualTo(ref);
  }

  @Test
  void readsBackACompanyWithASemicolonInItsName() {
    VoucherRef ref = new VoucherRef(Owner.of(MUTUAL_SER, "A; B", NIT), DAY, "CE-10/982");

    assertThat(VoucherRef.parse(ref.text())).isEqualTo(ref);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10982",
        "2018-01-29;10982",
        "mutual-ser;;NIT:8000031226;2018-02-30;10982",
        "mutual-ser;;NIT:8000031227;2018-01-29;10982",
        "mutual-ser;NIT:8000031226;2018-01-29;10982",
        "mutual-ser;;NIT:8000031226;2018-01-29;",
        "mutual-ser;;NIT:8000031226;2018-01-29;10 982",
        "Mutual SER;;NIT:8000031226;2018-01-29;10982"
      })
  void refusesATextThatIsNoReference(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> VoucherRef.parse(text))
        .satisfies(refused -> assertThat(refused.toString()).doesNotContain("8000031226"));
  }

  @Test
  void keepsTheProvidersNumberToItself() {
    assertThat(new VoucherRef(OWNER, DAY, "10982")).hasToString("10982 of 2018-01-29");
  }
}
