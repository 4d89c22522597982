package dev.portalsdk.billing.invoice;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Cdi;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.Nit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceRefTest {

  private static final Cuit CUIT = Cuit.parse("30-71234567-1");
  private static final ArgentineNumber NUMBER = new ArgentineNumber(25, 43905);
  private static final InvoiceKey KEY =
      InvoiceKey.of(Owner.of(SERENA_ART, CUIT), InvoiceKind.INVOICE, Letter.B, NUMBER);

  @Test
  void hasATextThatCanBeStored() {
    String text = "serena-art;;CUIT:30712345671;INVOICE;B;AR:00025-00043905";
    assertThat(InvoiceRef.of(KEY).text()).isEqualTo(text);
    assertThat(InvoiceRef.parse(text).key()).isEqualTo(KEY);
  }

  @Test
  void readsBackCompanyCountryKindAndAMissingLetter() {
    PortalId portal = PortalId.of("otro-portal");
    Nit nit = Nit.parse("800.003.122-6");
    InvoiceKey[] keys = {
      KEY.withoutLetter(),
      InvoiceKey.of(KEY.owner(), InvoiceKind.CREDIT_NOTE, Letter.B, NUMBER),
      InvoiceKey.of(
          Owner.of(portal, "StaffMédico S.A.; y otros = 100%", CUIT),
          InvoiceKind.DEBIT_NOTE,
          NUMBER),
      InvoiceKey.of(Owner.of(portal, nit), InvoiceKind.INVOICE, ColombianNumber.parse("FE123")),
    };
    for (InvoiceKey key : keys) {
      assertThat(InvoiceRef.parse(InvoiceRef.of(key).text()).key()).isEqualTo(key);
    }
  }

  @Test
  void hasNoTextThatCouldNotBeReadBack() {
    InvoiceKey key =
        InvoiceKey.of(
            Owner.of(SERENA_ART, Cdi.parse("30-71234567-1")), InvoiceKind.INVOICE, NUMBER);
    assertThatIllegalStateException().isThrownBy(() -> InvoiceRef.of(key).text());
    assertThatIllegalArgumentException().isThrownBy(() -> Owner.of(SERENA_ART, " ", CUIT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "serena-art",
        "serena-art;;CUIT:30712345671;INVOICE;B;AR:00025-00043905;",
        "SERENA;;CUIT:30712345671;INVOICE;B;AR:00025-00043905",
        "serena-art;%;CUIT:30712345671;INVOICE;B;AR:00025-00043905",
        "serena-art;;CUIT:30712345672;INVOICE;B;AR:00025-00043905",
        "serena-art;;AR:30712345671;INVOICE;B;AR:00025-00043905",
        "serena-art;;CUIT:30712345671;RECEIPT;B;AR:00025-00043905",
        "serena-art;;CUIT:30712345671;INVOICE;BB;AR:00025-00043905",
        "serena-art;;CUIT:30712345671;INVOICE;B;00025-00043905",
        "serena-art;;CUIT:30712345671;INVOICE;B;UY:00025-00043905"
      })
  void refusesAnotherTextWithoutRepeatingIt(String text) {
    assertThatExceptionOfType(InvalidTextException.class)
        .isThrownBy(() -> InvoiceRef.parse(text))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("3071234567"));
  }

  @Test
  void namesNoCompanyThatCannotBeStored() {
    Cuit issuer = Cuit.parse("30-71234567-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Owner.of(PortalId.of("sancor-salud"), "Staff\uD83D", issuer));
  }
}
