package dev.portalsdk.billing.adjustment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sorts a payer's words and codes into an {@link AdjustmentGroup}, "motivo de débito", by rules.
 *
 * <pre>{@code
 * ReasonSorter sorter = ReasonSorter.builder().words("tope anual", AdjustmentGroup.PATIENT).build();
 * AdjustmentReason reason = sorter.sort("Módulo no autorizado");   // PAYER, the words kept
 * }</pre>
 *
 * <p>The caller's rules go first, in their order; then a glosa's concept; then the words that this
 * library knows. Whatever no rule names, or known words of several groups name, is {@link
 * AdjustmentGroup#OTHER}. A group says on whose account less is paid, never that the amount is
 * lost: that a payer denies it writes nothing off.
 *
 * <p>The built-in rules are this library's reading. By concept: rates and agreements are {@link
 * AdjustmentGroup#CONTRACTUAL}; billing, supports, authorisation, pertinence, quality and returns
 * are what the payer finds wanting, {@link AdjustmentGroup#PAYER}; coverage is {@link
 * AdjustmentGroup#PATIENT}, since the plan does not bear the service, be it that the patient does
 * or another payer; an answer is no reason, {@link AdjustmentGroup#OTHER}. The groups follow the
 * claim adjustment groups of X12 835 (CO, PR, PI, OA).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReasonSorter {

  private static final ReasonSorter STANDARD = builder().build();

  private final List<Rule> rules;
  private final boolean glosas;

  private ReasonSorter(Builder builder) {
    this.rules = List.copyOf(builder.rules);
    this.glosas = builder.glosas;
  }

  private record Rule(Predicate<Reason> applies, AdjustmentGroup group) {}

  private record Reason(FoldedWords words, @Nullable String code, @Nullable GlosaConcept concept) {}

  /** Returns the sorter with the built-in rules alone. */
  public static ReasonSorter standard() {
    return STANDARD;
  }

  /** Starts a sorter with rules that go before the built-in ones. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Sorts a reason without a code.
   *
   * @param words the payer's, kept as they are
   */
  public AdjustmentReason sort(String words) {
    return AdjustmentReason.of(words, group(words, null, null));
  }

  /**
   * Sorts a reason with a code of the payer's own, which is read as a glosa only if {@link
   * Builder#glosas()} says so: {@code 223} may be anything elsewhere.
   *
   * @param words the payer's, kept as they are
   * @param code the payer's, kept as it is
   */
  public AdjustmentReason sort(String words, String code) {
    requireNonNull(code, "code");
    return (glosas ? GlosaCode.find(code) : Optional.<GlosaCode>empty())
        .map(glosa -> sort(words, glosa))
        .orElseGet(() -> AdjustmentReason.of(words, code, group(words, code, null)));
  }

  /**
   * Sorts a glosa of a Colombian payer.
   *
   * @param words the payer's, kept as they are; may be empty
   * @param glosa its code
   */
  public AdjustmentReason sort(String words, GlosaCode glosa) {
    return AdjustmentReason.of(words, glosa, group(words, glosa.text(), glosa.concept()));
  }

  private AdjustmentGroup group(
      String words, @Nullable String code, @Nullable GlosaConcept concept) {
    Reason reason = new Reason(FoldedWords.of(words), code, concept);
    return rules.stream()
        .filter(rule -> rule.applies().test(reason))
        .map(Rule::group)
        .findFirst()
        .or(() -> Optional.ofNullable(concept).map(KnownReasons::of))
        .orElseGet(() -> KnownReasons.of(reason.words()));
  }

  /** Collects rules. Not thread-safe. */
  public static final class Builder {
    private final List<Rule> rules = new ArrayList<>();
    private boolean glosas;

    private Builder() {}

    /**
     * Adds a rule for words.
     *
     * @param phrase found at the beginning of any word, case, accents and signs aside: {@code
     *     arancel} also finds {@code Aranceles}
     * @param group whose these reasons are
     * @throws IllegalArgumentException if the phrase has no letter or digit
     */
    public Builder words(String phrase, AdjustmentGroup group) {
      FoldedWords sought = FoldedWords.of(phrase);
      if (sought.isEmpty()) {
        throw new IllegalArgumentException("A phrase has letters or digits");
      }
      return add(reason -> reason.words().has(sought), group);
    }

    /**
     * Adds a rule for a code, exactly as the payer writes it.
     *
     * @param code such as {@code D-12} or {@code FA0102}
     * @param group whose these reasons are
     */
    public Builder code(String code, AdjustmentGroup group) {
      requireNonNull(code, "code");
      return add(reason -> code.equals(reason.code()), group);
    }

    /**
     * Adds a rule for a concept of the Colombian norms.
     *
     * @param concept such as {@link GlosaConcept#COVERAGE}
     * @param group whose these reasons are
     */
    public Builder concept(GlosaConcept concept, AdjustmentGroup group) {
      requireNonNull(concept, "concept");
      return add(reason -> concept == reason.concept(), group);
    }

    /**
     * Says that the payer is Colombian: a code with the form of a glosa, such as {@code 223} or
     * {@code FA0102}, is one, and sorted by its concept.
     */
    public Builder glosas() {
      this.glosas = true;
      return this;
    }

    private Builder add(Predicate<Reason> applies, AdjustmentGroup group) {
      rules.add(new Rule(applies, requireNonNull(group, "group")));
      return this;
    }

    /** Returns the sorter. */
    public ReasonSorter build() {
      return new ReasonSorter(this);
    }
  }
}
