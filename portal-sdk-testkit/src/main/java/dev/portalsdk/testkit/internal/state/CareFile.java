package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.Practice;
import dev.portalsdk.core.table.HeaderText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whom a payer covers, and its catalogue of practices in the order of its entries. Thread-safe. */
public final class CareFile {

  private final List<CoveredMember> members = new ArrayList<>();
  private final Map<Practice, ListedPractice> practices = new LinkedHashMap<>();

  /** Returns the member of this number or DNI, if the payer has one. */
  public synchronized Optional<CoveredMember> member(MemberId id) {
    return members.stream().filter(member -> member.is(id)).findFirst();
  }

  /** Returns a practice, if the catalogue has it. */
  public synchronized Optional<ListedPractice> practice(Practice practice) {
    return Optional.ofNullable(practices.get(practice));
  }

  /** Returns the practices whose code begins with a text, or whose description holds it. */
  public synchronized List<Practice> search(String text) {
    String folded = HeaderText.fold(text);
    return practices.keySet().stream()
        .filter(
            practice ->
                HeaderText.fold(practice.code()).startsWith(folded)
                    || HeaderText.fold(practice.description()).contains(folded))
        .toList();
  }

  /**
   * Covers a member.
   *
   * @throws IllegalArgumentException if its number or DNI is another member's
   */
  public synchronized void add(CoveredMember member) {
    boolean taken =
        members.stream()
            .anyMatch(
                old -> old.number().equals(member.number()) || old.dni().equals(member.dni()));
    if (taken) {
      throw new IllegalArgumentException("The payer has a member of this number or DNI");
    }
    members.add(member);
  }

  /** Puts a practice into the catalogue, in the place of one with the same code. */
  public synchronized void add(ListedPractice practice) {
    practices.put(practice.practice(), practice);
  }

  /**
   * Changes a member.
   *
   * @throws IllegalArgumentException if the payer has no such member
   */
  public synchronized void change(MemberId id, UnaryOperator<CoveredMember> change) {
    CoveredMember member =
        member(id).orElseThrow(() -> new IllegalArgumentException("The payer has no such member"));
    members.set(members.indexOf(member), change.apply(member));
  }
}
