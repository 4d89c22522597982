package dev.portalsdk.billing.debit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a debit, or a part of it, stands. A denial is not a write-off: {@link #WRITTEN_OFF} is
 * reached only by {@link DebitStep#writeOff}.
 */
public enum DebitState {
  /** The payer took it off and the provider has not answered, "débito aplicado". */
  APPLIED(DebitParty.PROVIDER),
  /** The provider objects. */
  DISPUTED(DebitParty.PAYER),
  /** The payer gives in; at SanCor Salud "Sector Análisis de Débitos" approves (manual L395). */
  APPROVED(DebitParty.PROVIDER),
  /** Billed again, "comprobante refacturación" (SanCor Salud's manual L395). */
  REBILLED(DebitParty.PAYER),
  /** The payer paid it after all. */
  PAID(DebitParty.NOBODY),
  /** The payer rejects the objection and insists. */
  UPHELD(DebitParty.PROVIDER),
  /** A third party is to decide. */
  ESCALATED(DebitParty.AUTHORITY),
  /** The provider accepts it. */
  ACCEPTED(DebitParty.PROVIDER),
  /** The payer waits for a credit note, "envíos pendientes" (SanCor Salud's manual L327). */
  CREDIT_NOTE_DUE(DebitParty.PROVIDER),
  /** The credit note is issued. */
  CREDITED(DebitParty.NOBODY),
  /** A person decided to claim it no more. */
  WRITTEN_OFF(DebitParty.NOBODY);

  private static final Map<DebitState, Set<DebitState>> NEXT = new EnumMap<>(DebitState.class);

  static {
    NEXT.put(APPLIED, EnumSet.of(DISPUTED, ACCEPTED, APPROVED, WRITTEN_OFF));
    NEXT.put(DISPUTED, EnumSet.of(APPROVED, UPHELD, ACCEPTED, WRITTEN_OFF));
    NEXT.put(UPHELD, EnumSet.of(DISPUTED, ACCEPTED, ESCALATED, WRITTEN_OFF));
    NEXT.put(ESCALATED, EnumSet.of(APPROVED, ACCEPTED, WRITTEN_OFF));
    NEXT.put(APPROVED, EnumSet.of(REBILLED, PAID, WRITTEN_OFF));
    NEXT.put(REBILLED, EnumSet.of(PAID, WRITTEN_OFF));
    NEXT.put(ACCEPTED, EnumSet.of(CREDIT_NOTE_DUE, CREDITED));
    NEXT.put(CREDIT_NOTE_DUE, EnumSet.of(CREDITED));
  }

  private final DebitParty actor;

  DebitState(DebitParty actor) {
    this.actor = actor;
  }

  /**
   * Returns who has to act in this state. For {@link #APPROVED} it is the provider, who bills
   * again; a Colombian payer pays what it gives in without that, see {@link DebitCase#actor}.
   */
  public DebitParty actor() {
    return actor;
  }

  /** Returns the states that may follow, none of one that is final. */
  public Set<DebitState> next() {
    return Collections.unmodifiableSet(NEXT.getOrDefault(this, Set.of()));
  }

  /** Returns whether nothing follows. */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /** Returns whether it is still open who bears it: neither side has given in. */
  public boolean isAtStake() {
    return this == APPLIED || this == DISPUTED || this == UPHELD || this == ESCALATED;
  }
}
