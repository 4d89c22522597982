package dev.portalsdk.billing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.ArgentineNumber;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.ledger.LedgerPayment;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PaymentMatchingTest {

  private static final Owner SANCOR =
      Owner.of(BillingPortals.SANCOR_SALUD, Cuit.parse("30-71234567-1"));
  private static final Owner SERENA =
      Owner.of(BillingPortals.SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final PaymentMatching MATCHING = PaymentMatching.of(MatchSettings.defaults());

  private static LedgerPayment booked(String id, String day, String amount) {
    return LedgerPayment.of(id, SANCOR, LocalDate.parse(day), Money.parse("ARS " + amount));
  }

  private static PortalPayment shown(String id, String day, String amount) {
    return PortalPayment.of(
        Source.list(BillingPortals.SANCOR_SALUD, "payment orders", id),
        SANCOR,
        LocalDate.parse(day),
        Money.parse("ARS " + amount));
  }

  private static PaymentMatches match(List<LedgerPayment> ledger, PortalPayment... portal) {
    return MATCHING.match(ledger, List.of(portal));
  }

  private static void assertOne(
      PaymentMatches found, MatchRule rule, int score, List<LedgerPayment> l, PortalPayment... p) {
    assertThat(found.matches())
        .containsExactly(new PaymentMatches.Match(rule, score, l, List.of(p)));
    assertThat(found.onlyInLedger()).isEmpty();
    assertThat(found.onlyInPortal()).isEmpty();
    assertThat(found.ambiguities()).isEmpty();
  }

  @Test
  void matchesByNumberWithAndWithoutItsTypeHoweverFarTheDaysAre() {
    List<LedgerPayment> ledger =
        List.of(booked("RC-1", "2021-12-24", "2311.66").numbered("10118036"));
    PortalPayment order = shown("a", "2021-11-18", "2311.66").numbered("APB 10118036");
    assertOne(match(ledger, order), MatchRule.PAYMENT_NUMBER, 100, ledger, order);
  }

  @Test
  void aNumberOfTwoTypesIsAmbiguousWhereTheLedgerLeavesTheTypeOut() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-18", "5.00").numbered("10"));
    PortalPayment one = shown("a", "2021-11-18", "5.00").numbered("APB 10");
    PortalPayment other = shown("b", "2021-11-18", "5.00").numbered("APC 10");
    assertThat(match(ledger, one, other).ambiguities())
        .containsExactly(
            new PaymentMatches.Ambiguity(
                MatchDoubt.SEVERAL_OF_NUMBER, ledger, List.of(one, other)));
    List<LedgerPayment> typed = List.of(booked("RC-1", "2021-11-18", "5.00").numbered("apb 10"));
    assertThat(match(typed, one, other).matches())
        .extracting(PaymentMatches.Match::portal)
        .containsExactly(List.of(one));
  }

  @Test
  void oneNumberAndAnotherAmountIsADifferenceAndNoMatch() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-18", "5.00").numbered("10"));
    PortalPayment order = shown("a", "2021-11-18", "5.01").numbered("APB 10");
    PaymentMatches found = match(ledger, order);
    assertThat(found.matches()).isEmpty();
    assertThat(found.differences())
        .containsExactly(
            new PaymentMatches.Match(MatchRule.PAYMENT_NUMBER, 0, ledger, List.of(order)));
    PaymentMatching tolerant =
        PaymentMatching.of(MatchSettings.defaults().withTolerance(Money.parse("ARS 0.01")));
    assertThat(tolerant.match(ledger, List.of(order)).matches()).hasSize(1);
  }

  @Test
  void rowsOfOneOrderAreTakenTogether() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-18", "8.00").numbered("10"));
    PortalPayment one = shown("a", "2021-11-18", "5.00").numbered("APB 10");
    PortalPayment other = shown("b", "2021-11-18", "3.00").numbered("APB 10");
    PortalPayment[] both = {one, other};
    assertThat(
            match(List.of(booked("RC", "2021-11-18", "8.00").numbered("APB 10")), both).matches())
        .extracting(PaymentMatches.Match::portal)
        .containsExactly(List.of(one, other));
    assertThat(match(ledger, both).matches()).isEmpty();
  }

  @Test
  void anotherPayersPaymentOfThatNumberIsAnother() {
    LedgerPayment other =
        LedgerPayment.of("RC-1", SERENA, LocalDate.parse("2021-11-18"), Money.parse("ARS 5.00"))
            .numbered("10");
    PaymentMatches found = match(List.of(other), shown("a", "2021-11-18", "5.00").numbered("10"));
    assertThat(found.onlyInLedger()).hasSize(1);
    assertThat(found.onlyInPortal()).hasSize(1);
  }

  @Test
  void proposesAmountAndDayOneToOneWithinTheWindow() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-23", "5.00"));
    PortalPayment order = shown("a", "2021-11-18", "5.00").numbered("APB 10");
    assertOne(match(ledger, order), MatchRule.AMOUNT_AND_DAY, 45, ledger, order);
    PortalPayment earlier = shown("a", "2021-11-17", "5.00");
    assertThat(match(ledger, earlier).onlyInPortal()).containsExactly(earlier);
  }

  @Test
  void twoOfOneAmountAreAmbiguous() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-18", "5.00"));
    PortalPayment one = shown("a", "2021-11-18", "5.00");
    PortalPayment other = shown("b", "2021-11-19", "5.00");
    assertThat(match(ledger, one, other).ambiguities())
        .containsExactly(
            new PaymentMatches.Ambiguity(MatchDoubt.SEVERAL_NEAR, ledger, List.of(one, other)));
  }

  @Test
  void allOfOneDayTogetherIsOneOfTheLedger() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-20", "10.00"));
    PortalPayment one = shown("a", "2021-11-18", "5.00");
    PortalPayment other = shown("b", "2021-11-18", "3.00");
    PortalPayment third = shown("c", "2021-11-18", "2.00");
    assertOne(
        match(ledger, one, other, third), MatchRule.SUM_OF_DAY, 45, ledger, one, other, third);
  }

  @Test
  void theOnePossibleChoiceAmongThoseNearIsProposed() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-20", "8.00"));
    PortalPayment one = shown("a", "2021-11-18", "5.00");
    PortalPayment other = shown("b", "2021-11-19", "3.00");
    PortalPayment neither = shown("c", "2021-11-19", "1.50");
    PaymentMatches found = match(ledger, one, other, neither);
    assertThat(found.matches())
        .containsExactly(
            new PaymentMatches.Match(
                MatchRule.SUM_OF_PORTAL_PAYMENTS, 35, ledger, List.of(one, other)));
    assertThat(found.onlyInPortal()).containsExactly(neither);
  }

  @Test
  void twoChoicesAreAmbiguous() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-20", "8.00"));
    PortalPayment five = shown("a", "2021-11-18", "5.00");
    PortalPayment three = shown("b", "2021-11-19", "3.00");
    PortalPayment six = shown("c", "2021-11-19", "6.00");
    PortalPayment two = shown("d", "2021-11-20", "2.00");
    PaymentMatches found = match(ledger, five, three, six, two);
    assertThat(found.matches()).isEmpty();
    assertThat(found.ambiguities())
        .containsExactly(
            new PaymentMatches.Ambiguity(
                MatchDoubt.SEVERAL_SUMS, ledger, List.of(five, three, six, two)));
  }

  @Test
  void onePaymentOfThePortalIsSeveralOfTheLedger() {
    List<LedgerPayment> ledger =
        List.of(booked("RC-1", "2021-11-20", "5.00"), booked("RC-2", "2021-11-21", "3.00"));
    PortalPayment order = shown("a", "2021-11-18", "8.00");
    assertOne(match(ledger, order), MatchRule.SUM_OF_LEDGER_PAYMENTS, 35, ledger, order);
  }

  @Test
  void aPaymentAndItsReversalCancelOutAndAreNotPaid() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-18", "5.00"));
    PortalPayment paid = shown("a", "2021-11-18", "5.00").numbered("APB 10");
    PortalPayment back = shown("b", "2022-02-18", "-5.00").numbered("APB 10");
    PaymentMatches found = match(ledger, paid, back);
    assertThat(found.reversals())
        .containsExactly(
            new PaymentMatches.Match(MatchRule.REVERSAL, 90, List.of(), List.of(paid, back)));
    assertThat(found.onlyInLedger()).isEqualTo(ledger);
  }

  @Test
  void aReversalWithoutANumberIsNearAndAfterItsPayment() {
    PortalPayment paid = shown("a", "2021-11-18", "5.00");
    assertThat(match(List.of(), paid, shown("b", "2021-11-23", "-5.00")).reversals()).hasSize(1);
    assertThat(match(List.of(), paid, shown("b", "2021-11-24", "-5.00")).reversals()).isEmpty();
    assertThat(match(List.of(), paid, shown("b", "2021-11-17", "-5.00")).reversals()).isEmpty();
  }

  @Test
  void whatCameBeforeItsPaymentReversesNothingAlthoughTheyShareANumber() {
    PortalPayment paid = shown("a", "2021-11-18", "5.00").numbered("APB 10");
    PortalPayment before = shown("b", "2021-11-17", "-5.00").numbered("APB 10");
    PaymentMatches found = match(List.of(), paid, before);
    assertThat(found.reversals()).isEmpty();
    assertThat(found.onlyInPortal()).containsExactly(paid, before);
  }

  @Test
  void takesTheLargestAmountsEitherSideOfZero() {
    String largest = "92233720368547758.07";
    PaymentMatching tolerant =
        PaymentMatching.of(MatchSettings.defaults().withTolerance(Money.parse("ARS " + largest)));
    List<LedgerPayment> ledger =
        List.of(booked("RC-1", "2021-11-18", "-" + largest), booked("RC-2", "2021-12-18", largest));
    PortalPayment most = shown("a", "2021-12-18", largest);
    PortalPayment least = shown("b", "2021-11-18", "-" + largest);
    assertThat(tolerant.match(ledger, List.of(most, least)).matches()).hasSize(2);
    PortalPayment[] beyond = {most, shown("c", "2021-12-18", largest)};
    assertThat(match(ledger.subList(0, 1), beyond).onlyInPortal()).hasSize(2);
  }

  @Test
  void aReversalOfOneOfTwoIsAmbiguousAndTakesNoOtherWithIt() {
    PortalPayment one = shown("a", "2021-11-18", "5.00");
    PortalPayment other = shown("b", "2021-11-19", "5.00");
    PortalPayment back = shown("c", "2021-11-20", "-5.00");
    PortalPayment later = shown("d", "2021-11-21", "5.00");
    PaymentMatches found = match(List.of(), one, other, back, later);
    assertThat(found.reversals()).isEmpty();
    assertThat(found.ambiguities())
        .extracting(PaymentMatches.Ambiguity::portal)
        .containsExactly(List.of(one, other, back));
    assertThat(found.onlyInPortal()).containsExactly(later);
  }

  @Test
  void paymentsOfNothingAreListedAsSuchUnlessTheirNumberMatches() {
    PortalPayment zero = shown("a", "2021-11-18", "0.00").numbered("APB 10");
    LedgerPayment booked = booked("RC-1", "2021-11-18", "0.00");
    PaymentMatches found = match(List.of(booked), zero);
    assertThat(found.zeroInPortal()).containsExactly(zero);
    assertThat(found.zeroInLedger()).containsExactly(booked);
    assertThat(found.onlyInPortal()).isEmpty();
    assertThat(match(List.of(booked.numbered("10")), zero).matches()).hasSize(1);
  }

  @Test
  void saysWhereTooManyAreNearToLookAtEachSum() {
    List<LedgerPayment> ledger = List.of(booked("RC-1", "2021-11-18", "1000.00"));
    PortalPayment[] many =
        IntStream.range(0, 17)
            .mapToObj(i -> shown("p" + i, "2021-11-1" + (5 + i % 5), (100 + i) + ".00"))
            .toArray(PortalPayment[]::new);
    PaymentMatches found = match(ledger, many);
    assertThat(found.unsearched().ledger()).isEqualTo(ledger);
    assertThat(found.onlyInLedger()).isEqualTo(ledger);
  }

  @Test
  void whatAPaymentPaysIsInItsCurrencyAndSaidOnce() {
    InvoiceKey invoice =
        InvoiceKey.of(SANCOR, InvoiceKind.INVOICE, ArgentineNumber.parse("17-4179"));
    PortalPayment order = shown("a", "2021-11-18", "5.00").paying(invoice, Money.parse("ARS 5.00"));
    assertThat(order.parts()).containsEntry(invoice, Money.parse("ARS 5.00"));
    assertThatThrownBy(() -> order.paying(invoice, Money.parse("ARS 1.00")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> order.paying(invoice, Money.parse("COP 1.00")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsTheSameInAnyOrderAndEachPaymentOnce() {
    Set<MatchRule> rules = new HashSet<>();
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      List<LedgerPayment> ledger = new ArrayList<>();
      List<PortalPayment> portal = new ArrayList<>();
      for (int i = random.nextInt(9); i > 0; i--) {
        LedgerPayment one = booked("RC-" + i, day(random), amount(random));
        ledger.add(random.nextInt(3) == 0 ? one.numbered(number(random)) : one);
      }
      for (int i = random.nextInt(9); i > 0; i--) {
        PortalPayment one = shown("p" + i, day(random), amount(random));
        portal.add(random.nextInt(3) == 0 ? one.numbered(number(random)) : one);
      }
      PaymentMatches found = MATCHING.match(ledger, portal);
      found.matches().forEach(match -> rules.add(match.rule()));
      assertThat(ledgerOf(found)).containsExactlyInAnyOrderElementsOf(ledger);
      assertThat(portalOf(found)).containsExactlyInAnyOrderElementsOf(portal);
      assertThat(found.matches()).allMatch(PaymentMatchingTest::addsUp);
      Set<Object> before = parts(found);
      Collections.shuffle(ledger, random);
      Collections.shuffle(portal, random);
      assertThat(parts(MATCHING.match(ledger, portal))).as("seed %s", seed).isEqualTo(before);
    }
    assertThat(rules).hasSize(5);
  }

  @Test
  void takesNoLongerWhereAllAreAlike() {
    List<LedgerPayment> ledger = new ArrayList<>();
    List<PortalPayment> portal = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      ledger.add(booked("RC-" + i, "2021-11-18", "5.00").numbered("10"));
      portal.add(shown("p" + i, "2021-11-18", i % 2 == 0 ? "5.00" : "-5.00"));
    }
    PaymentMatches found =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> MATCHING.match(ledger, portal));
    assertThat(found.ambiguities()).hasSize(1);
    assertThat(found.onlyInLedger()).hasSize(20_000);
  }

  private static boolean addsUp(PaymentMatches.Match match) {
    long ledger = match.ledger().stream().mapToLong(one -> one.amount().minor()).sum();
    return ledger == match.portal().stream().mapToLong(one -> one.paid().minor()).sum();
  }

  private static Set<Object> parts(PaymentMatches found) {
    return Stream.of(found.matches(), found.reversals(), found.differences(), found.ambiguities())
        .flatMap(List::stream)
        .map(
            one ->
                one instanceof PaymentMatches.Match match
                    ? List.of(match.rule(), Set.copyOf(match.ledger()), Set.copyOf(match.portal()))
                    : ambiguity((PaymentMatches.Ambiguity) one))
        .collect(Collectors.toSet());
  }

  private static Object ambiguity(PaymentMatches.Ambiguity one) {
    return List.of(one.doubt(), Set.copyOf(one.ledger()), Set.copyOf(one.portal()));
  }

  private static List<LedgerPayment> ledgerOf(PaymentMatches found) {
    List<LedgerPayment> all = new ArrayList<>(found.onlyInLedger());
    all.addAll(found.zeroInLedger());
    Stream.of(found.matches(), found.reversals(), found.differences())
        .flatMap(List::stream)
        .forEach(match -> all.addAll(match.ledger()));
    found.ambiguities().forEach(one -> all.addAll(one.ledger()));
    return all;
  }

  private static List<PortalPayment> portalOf(PaymentMatches found) {
    List<PortalPayment> all = new ArrayList<>(found.onlyInPortal());
    all.addAll(found.zeroInPortal());
    Stream.of(found.matches(), found.reversals(), found.differences())
        .flatMap(List::stream)
        .forEach(match -> all.addAll(match.portal()));
    found.ambiguities().forEach(one -> all.addAll(one.portal()));
    return all;
  }

  private static String day(Random random) {
    return "2021-11-" + (10 + random.nextInt(15));
  }

  private static String amount(Random random) {
    return (random.nextInt(7) == 0 ? "-" : "") + random.nextInt(12) + ".00";
  }

  private static String number(Random random) {
    return List.of("10", "APB 10", "11", "APC 11", "APB 12").get(random.nextInt(5));
  }
}
