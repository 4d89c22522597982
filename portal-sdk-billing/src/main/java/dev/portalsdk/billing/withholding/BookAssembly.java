package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.withholding.WithholdingFinding.Kind;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the entries of the book of what was read: certificates first, then payments. */
final class BookAssembly {

  private final Payments<WithholdingReading> certified;
  private final List<WithholdingEntry> entries = new ArrayList<>();
  private final Payments<WithholdingEntry> entriesByPayment = new Payments<>();
  private final List<WithholdingFinding> findings = new ArrayList<>();
  private final List<MissingCertificate> missing = new ArrayList<>();

  BookAssembly(List<WithholdingReading> all, List<WithheldClaim> claims) {
    List<WithholdingReading> readings = withoutRepeats(all);
    this.certified = certifiedByPayment(readings);
    ReadingGroups groups = ReadingGroups.of(readings);
    groups.certified().forEach(this::addCertified);
    groups.paid().forEach(this::addPaid);
    groups.loose().forEach(group -> enter(WithholdingEntry.of(group)));
    new EntryChecks(entries).findings().forEach(findings::add);
    entries.stream()
        .filter(entry -> !entry.amount().isNegative() && !entry.amount().isZero())
        .filter(entry -> !(entry.isCertified() && entry.isDocumented()))
        .forEach(entry -> missing.add(MissingCertificate.of(entry)));
    claims.forEach(this::check);
  }

  List<WithholdingEntry> entries() {
    return entries;
  }

  List<WithholdingFinding> findings() {
    return findings;
  }

  List<MissingCertificate> missing() {
    return missing;
  }

  /** A paper that was read twice says nothing new. */
  private List<WithholdingReading> withoutRepeats(List<WithholdingReading> all) {
    Map<Withholding, WithholdingReading> once = new LinkedHashMap<>();
    for (WithholdingReading reading : all) {
      Withholding said = reading.withholding();
      WithholdingReading first = once.putIfAbsent(said, reading);
      if (first != null) {
        find(Kind.REPEATED, said.tax(), said.amount(), said.amount(), List.of(said.source()));
        once.put(said, first.paid() == null ? reading : first);
      }
    }
    return List.copyOf(once.values());
  }

  private static Payments<WithholdingReading> certifiedByPayment(
      List<WithholdingReading> readings) {
    Payments<WithholdingReading> certified = new Payments<>();
    readings.stream()
        .filter(reading -> reading.withholding().certificate().isPresent())
        .forEach(reading -> certified.add(reading.payer(), reading.withholding(), reading));
    return certified;
  }

  private void enter(WithholdingEntry entry) {
    entries.add(entry);
    entriesByPayment.add(entry.payer(), entry.withholding(), entry);
  }

  private void addCertified(ReadingGroup group) {
    enter(WithholdingEntry.of(group));
    comparePapers(group);
  }

  private void addPaid(ReadingGroup group) {
    comparePapers(group);
    List<WithholdingEntry> known = ofSamePayment(group);
    if (known.isEmpty()) {
      group.byInvoice().forEach(one -> enter(WithholdingEntry.of(one)));
      return;
    }
    Money shown = known.stream().map(WithholdingEntry::amount).reduce(Money::plus).orElseThrow();
    Money stated = group.amount().plus(certifiedBySamePaper(group));
    Money rest = stated.minus(shown);
    if (rest.isZero()) {
      find(Kind.REPEATED, group.tax(), shown, stated, sources(known, group));
    } else if (rest.isNegative() == group.amount().isNegative()) {
      enter(WithholdingEntry.rest(group, rest));
    } else {
      find(Kind.CONTRADICTED, group.tax(), shown, stated, sources(known, group));
    }
  }

  private void comparePapers(ReadingGroup group) {
    for (List<WithholdingReading> other : group.otherPapers()) {
      Money counted = group.comparable(other);
      Money stated = ReadingGroup.sum(other);
      Kind kind = stated.equals(counted) ? Kind.REPEATED : Kind.CONTRADICTED;
      find(kind, group.tax(), counted, stated, List.of(group.source(), other.get(0).source()));
    }
  }

  private List<WithholdingEntry> ofSamePayment(ReadingGroup group) {
    return entriesByPayment.of(group.payer(), group.withholding().order()).stream()
        .filter(entry -> group.mayBeSame(entry.withholding()))
        .toList();
  }

  /** What the counted papers also say, of the same payment, with a certificate. */
  private Money certifiedBySamePaper(ReadingGroup group) {
    List<Money> amounts =
        certified.of(group.payer(), group.withholding().order()).stream()
            .filter(reading -> group.counts(reading.paper()))
            .filter(reading -> group.mayBeSame(reading.withholding()))
            .map(WithholdingReading::amount)
            .toList();
    return Money.sum(group.amount().currency(), amounts);
  }

  private void check(WithheldClaim claim) {
    List<Money> told =
        entriesByPayment.of(Optional.of(claim.payer()), Optional.of(claim.order())).stream()
            .map(WithholdingEntry::amount)
            .filter(amount -> amount.currency().equals(claim.amount().currency()))
            .toList();
    Money sum = Money.sum(claim.amount().currency(), told);
    Money rest = claim.amount().minus(sum);
    if (rest.isNegative()) {
      WithholdingTax unknown = WithholdingTax.of("");
      find(Kind.CONTRADICTED, unknown, sum, claim.amount(), List.of(claim.source()));
    } else if (!rest.isZero()) {
      missing.add(MissingCertificate.of(claim, rest));
    }
  }

  private static List<Source> sources(List<WithholdingEntry> known, ReadingGroup group) {
    Set<Source> sources = new LinkedHashSet<>();
    known.forEach(entry -> sources.addAll(entry.sources()));
    sources.add(group.source());
    return List.copyOf(sources);
  }

  private void find(
      Kind kind, WithholdingTax tax, Money counted, Money stated, List<Source> sources) {
    findings.add(new WithholdingFinding(kind, tax, counted, stated, sources));
  }
}
