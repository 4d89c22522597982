package dev.portalsdk.billing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.ColombianNumber;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceNumber;
import dev.portalsdk.billing.invoice.InvoiceState;
import dev.portalsdk.billing.invoice.InvoiceStatus;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerEntry;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvoiceMatchingTest {

  private static final Owner SERENA =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final Owner SANCOR =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("30-71234567-1"));
  private static final InvoiceMatching MATCHING = InvoiceMatching.of(MatchSettings.defaults());

  private static LedgerEntry entry(String id, InvoiceKey key, String day, String total) {
    return LedgerEntry.builder(id, key)
        .issued(LocalDate.parse(day))
        .total(Money.parse(total))
        .build();
  }

  private static Invoice issued(InvoiceKey key, String day, String total) {
    return invoice(key, total).issued(LocalDate.parse(day)).build();
  }

  private static Invoice received(InvoiceKey key, String day, String total) {
    return invoice(key, total).received(LocalDate.parse(day)).build();
  }

  private static Invoice.Builder invoice(InvoiceKey key, String total) {
    return Invoice.builder(key)
        .total(Money.parse(total))
        .status(InvoiceStatus.of(InvoiceState.IN_PROCESS, "En proceso"));
  }

  private static InvoiceKey key(String letter, String number) {
    InvoiceNumber parsed = ArgentineNumber.parse(number);
    return letter.isEmpty()
        ? InvoiceKey.of(SERENA, InvoiceKind.INVOICE, parsed)
        : InvoiceKey.of(SERENA, InvoiceKind.INVOICE, Letter.parse(letter), parsed);
  }

  private static InvoiceMatches.Match only(InvoiceMatches matches) {
    assertThat(matches.ambiguities()).isEmpty();
    assertThat(matches.onlyInLedger()).isEmpty();
    assertThat(matches.onlyInPortal()).isEmpty();
    assertThat(matches.matches()).hasSize(1);
    return matches.matches().get(0);
  }

  @Test
  void matchesByTheWholeKeyHoweverFarTheDaysAre() {
    LedgerEntry entry = entry("FC-1", key("B", "0025-43905"), "2025-07-08", "ARS 24270824.38");
    Invoice invoice = issued(key("B", "002500043905"), "2020-01-01", "ARS 24270824.38");
    InvoiceMatches.Match match = only(MATCHING.match(List.of(entry), List.of(invoice)));
    assertThat(match.entry()).isSameAs(entry);
    assertThat(match.invoice()).isSameAs(invoice);
    assertThat(match.rule()).isEqualTo(MatchRule.INVOICE_KEY);
    assertThat(match.score()).isEqualTo(100);
    assertThat(match.amountsAgree()).isTrue();
  }

  @Test
  void saysThatTheAmountsOfAMatchDifferByACent() {
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    Invoice invoice = issued(key("B", "25-43905"), "2025-07-08", "ARS 10.01");
    InvoiceMatches.Match match = only(MATCHING.match(List.of(entry), List.of(invoice)));
    assertThat(match.amountsAgree()).isFalse();
    assertThat(match.score()).isEqualTo(80);
    InvoiceMatching tolerant =
        InvoiceMatching.of(MatchSettings.defaults().withTolerance(Money.parse("ARS 0.01")));
    assertThat(only(tolerant.match(List.of(entry), List.of(invoice))).amountsAgree()).isTrue();
  }

  @Test
  void amountsOfTwoCurrenciesNeverAgree() {
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    Invoice invoice = issued(key("B", "25-43905"), "2025-07-08", "COP 10.00");
    assertThat(only(MATCHING.match(List.of(entry), List.of(invoice))).amountsAgree()).isFalse();
  }

  @Test
  void matchesANumberWithoutItsLetterAtALowerScore() {
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    Invoice invoice = issued(key("", "25-43905"), "2025-07-08", "ARS 10.00");
    InvoiceMatches.Match match = only(MATCHING.match(List.of(entry), List.of(invoice)));
    assertThat(match.rule()).isEqualTo(MatchRule.INVOICE_KEY_WITHOUT_LETTER);
    assertThat(match.score()).isEqualTo(90);
    assertThat(match.rule().isCertain()).isTrue();
  }

  @Test
  void aMissingLetterOfSeveralIsAmbiguous() {
    List<LedgerEntry> ledger =
        List.of(
            entry("FC-1", key("A", "25-43905"), "2025-07-08", "ARS 10.00"),
            entry("FC-2", key("B", "25-43905"), "2025-07-08", "ARS 20.00"));
    List<Invoice> portal = List.of(issued(key("", "25-43905"), "2025-07-08", "ARS 10.00"));
    InvoiceMatches matches = MATCHING.match(ledger, portal);
    assertThat(matches.matches()).isEmpty();
    assertThat(matches.ambiguities())
        .containsExactly(new InvoiceMatches.Ambiguity(MatchDoubt.LETTER_MISSING, ledger, portal));
  }

  @Test
  void aDifferenceInLetterAloneIsAmbiguousAlthoughAmountAndDayAreEqual() {
    List<LedgerEntry> ledger =
        List.of(entry("FC-1", key("B", "17-4179"), "2021-11-08", "ARS 2311.66"));
    List<Invoice> portal = List.of(issued(key("E", "17-4179"), "2021-11-08", "ARS 2311.66"));
    InvoiceMatches matches = MATCHING.match(ledger, portal);
    assertThat(matches.matches()).isEmpty();
    assertThat(matches.ambiguities())
        .containsExactly(new InvoiceMatches.Ambiguity(MatchDoubt.LETTER_DIFFERS, ledger, portal));
  }

  @Test
  void lettersTellVouchersOfOneNumberApart() {
    List<LedgerEntry> ledger =
        List.of(
            entry("FC-1", key("A", "25-1"), "2025-07-08", "ARS 10.00"),
            entry("FC-2", key("B", "25-1"), "2025-07-08", "ARS 20.00"));
    List<Invoice> portal =
        List.of(
            issued(key("B", "25-1"), "2025-07-08", "ARS 20.00"),
            issued(key("A", "25-1"), "2025-07-08", "ARS 10.00"));
    InvoiceMatches matches = MATCHING.match(ledger, portal);
    assertThat(matches.ambiguities()).isEmpty();
    assertThat(matches.matches())
        .extracting(
            match -> match.entry().id() + " " + match.invoice().key().letter().orElseThrow())
        .containsExactly("FC-1 A", "FC-2 B");
  }

  @Test
  void aKeyTwiceInTheLedgerIsAmbiguousWithAndWithoutACounterpart() {
    List<LedgerEntry> ledger =
        List.of(
            entry("FC-1", key("B", "25-1"), "2025-07-08", "ARS 10.00"),
            entry("FC-2", key("B", "25-1"), "2025-07-08", "ARS 20.00"));
    List<Invoice> portal = List.of(issued(key("B", "25-1"), "2025-07-08", "ARS 10.00"));
    assertThat(MATCHING.match(ledger, portal).ambiguities())
        .containsExactly(new InvoiceMatches.Ambiguity(MatchDoubt.DUPLICATE_KEY, ledger, portal));
    assertThat(MATCHING.match(ledger, List.of()).ambiguities())
        .containsExactly(new InvoiceMatches.Ambiguity(MatchDoubt.DUPLICATE_KEY, ledger, List.of()));
  }

  @Test
  void aRowTwiceAtThePortalIsAmbiguous() {
    List<LedgerEntry> ledger = List.of(entry("FC-1", key("B", "25-1"), "2025-07-08", "ARS 10.00"));
    Invoice invoice = issued(key("B", "25-1"), "2025-07-08", "ARS 10.00");
    InvoiceMatches matches = MATCHING.match(ledger, List.of(invoice, invoice));
    assertThat(matches.matches()).isEmpty();
    assertThat(matches.ambiguities()).hasSize(1);
    assertThat(matches.ambiguities().get(0).invoices()).hasSize(2);
  }

  @Test
  void aCreditNoteOfTheSameNumberIsAnotherVoucher() {
    InvoiceKey note =
        InvoiceKey.of(SERENA, InvoiceKind.CREDIT_NOTE, Letter.B, ArgentineNumber.parse("25-43905"));
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    InvoiceMatches matches =
        MATCHING.match(List.of(entry), List.of(issued(note, "2025-07-08", "ARS 10.00")));
    assertThat(matches.onlyInLedger()).hasSize(1);
    assertThat(matches.onlyInPortal()).hasSize(1);
  }

  @Test
  void theSameNumberOfAnotherPayerIsAnotherVoucher() {
    InvoiceKey other =
        InvoiceKey.of(SANCOR, InvoiceKind.INVOICE, Letter.B, ArgentineNumber.parse("25-43905"));
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    InvoiceMatches matches =
        MATCHING.match(List.of(entry), List.of(issued(other, "2025-07-08", "ARS 10.00")));
    assertThat(matches.matches()).isEmpty();
    assertThat(matches.onlyInLedger()).containsExactly(entry);
  }

  @Test
  void proposesAMistypedNumberOfOneAmountNearItsDay() {
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    Invoice invoice = issued(key("B", "25-43950"), "2025-07-10", "ARS 10.00");
    InvoiceMatches.Match match = only(MATCHING.match(List.of(entry), List.of(invoice)));
    assertThat(match.rule()).isEqualTo(MatchRule.AMOUNT_AND_DAY);
    assertThat(match.rule().isCertain()).isFalse();
    assertThat(match.score()).isEqualTo(48);
  }

  @Test
  void proposesNothingBeyondTheWindowOrTheTolerance() {
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    Invoice late = issued(key("B", "25-43950"), "2025-07-12", "ARS 10.00");
    Invoice dearer = issued(key("B", "25-43951"), "2025-07-08", "ARS 10.01");
    InvoiceMatches matches = MATCHING.match(List.of(entry), List.of(late, dearer));
    assertThat(matches.onlyInLedger()).containsExactly(entry);
    assertThat(matches.onlyInPortal()).containsExactly(late, dearer);
  }

  @Test
  void aDayOfReceptionComesOnOrAfterTheDayOfIssue() {
    LedgerEntry entry = entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00");
    InvoiceKey mistyped = key("B", "25-43950");
    Invoice later = received(mistyped, "2025-08-22", "ARS 10.00");
    assertThat(only(MATCHING.match(List.of(entry), List.of(later))).score()).isEqualTo(20);
    Invoice tooLate = received(mistyped, "2025-08-23", "ARS 10.00");
    assertThat(MATCHING.match(List.of(entry), List.of(tooLate)).matches()).isEmpty();
    Invoice before = received(mistyped, "2025-07-07", "ARS 10.00");
    assertThat(MATCHING.match(List.of(entry), List.of(before)).matches()).isEmpty();
  }

  @Test
  void twoNearVouchersAreAmbiguousAndNeverMatched() {
    List<LedgerEntry> ledger =
        List.of(entry("FC-1", key("B", "25-43905"), "2025-07-08", "ARS 10.00"));
    List<Invoice> portal =
        List.of(
            issued(key("B", "25-43950"), "2025-07-08", "ARS 10.00"),
            issued(key("B", "25-43951"), "2025-07-10", "ARS 10.00"));
    InvoiceMatches matches = MATCHING.match(ledger, portal);
    assertThat(matches.matches()).isEmpty();
    assertThat(matches.ambiguities())
        .containsExactly(new InvoiceMatches.Ambiguity(MatchDoubt.SEVERAL_NEAR, ledger, portal));
  }

  @Test
  void anEntryWithoutADayIsNearNothing() {
    LedgerEntry entry =
        LedgerEntry.builder("FC-1", key("B", "25-1")).total(Money.parse("ARS 10.00")).build();
    Invoice invoice = issued(key("B", "25-2"), "2025-07-10", "ARS 10.00");
    assertThat(MATCHING.match(List.of(entry), List.of(invoice)).onlyInLedger())
        .containsExactly(entry);
  }

  @Test
  void aColombianNumberWrittenWithoutItsSeparatorIsTheSame() {
    InvoiceKey apart = InvoiceKey.of(SERENA, InvoiceKind.INVOICE, new ColombianNumber("A1", 23));
    InvoiceKey joined = InvoiceKey.of(SERENA, InvoiceKind.INVOICE, new ColombianNumber("A", 123));
    InvoiceKey other = InvoiceKey.of(SERENA, InvoiceKind.INVOICE, new ColombianNumber("B", 123));
    LedgerEntry entry = entry("FE-1", apart, "2018-01-29", "COP 10.00");
    Invoice same = issued(joined, "2018-01-29", "COP 10.00");
    assertThat(only(MATCHING.match(List.of(entry), List.of(same))).score()).isEqualTo(100);
    Invoice another = issued(other, "2017-01-29", "COP 10.00");
    assertThat(MATCHING.match(List.of(entry), List.of(another)).matches()).isEmpty();
  }

  @Test
  void numbersOfTwoCountriesAreNeverTheSame() {
    InvoiceKey colombian =
        InvoiceKey.of(SERENA, InvoiceKind.INVOICE, new ColombianNumber("0000", 250043905));
    LedgerEntry entry = entry("FC-1", key("", "0002-50043905"), "2025-07-08", "ARS 1.00");
    Invoice invoice = issued(colombian, "2018-01-29", "ARS 1.00");
    assertThat(MATCHING.match(List.of(entry), List.of(invoice)).matches()).isEmpty();
  }

  @Test
  void takesTheLargestAmountsAndTheFarthestDays() {
    InvoiceMatching tolerant =
        InvoiceMatching.of(
            MatchSettings.defaults()
                .withTolerance(Money.ofMinor(Long.MAX_VALUE, Money.parse("ARS 1.00").currency()))
                .withIssueWindow(Integer.MAX_VALUE));
    LedgerEntry first = entry("FC-1", key("B", "25-1"), "0001-01-01", "ARS 92233720368547758.07");
    Invoice last = issued(key("B", "25-2"), "9999-12-31", "ARS 0.00");
    assertThat(only(tolerant.match(List.of(first), List.of(last))).score()).isEqualTo(20);
    Invoice beyond = invoice(key("B", "25-2"), "ARS 1.00").issued(LocalDate.MAX).build();
    assertThat(tolerant.match(List.of(first), List.of(beyond)).onlyInPortal()).hasSize(1);
  }

  @Test
  void takesAsManyOwnersAsItSaysAndNoMore() {
    List<LedgerEntry> ledger =
        IntStream.rangeClosed(0, 1 << 16)
            .mapToObj(i -> Owner.of(BillingPortals.SERENA_ART, "Company " + i, SERENA.issuer()))
            .map(owner -> InvoiceKey.of(owner, InvoiceKind.INVOICE, new ArgentineNumber(1, 1)))
            .map(key -> entry("FC", key, "2025-07-08", "ARS 1.00"))
            .toList();
    assertThatThrownBy(() -> MATCHING.match(ledger, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("More than 65536 owners");
    assertThat(MATCHING.match(ledger.subList(1, ledger.size()), List.of()).onlyInLedger())
        .hasSize(1 << 16);
  }
}
