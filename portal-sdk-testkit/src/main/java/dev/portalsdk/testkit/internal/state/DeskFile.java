package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.identity.CaseNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one provider wrote to the payer, what became of it, and which notices it has read. */
public final class DeskFile {

  private final Map<CaseNumber, Case> cases = new LinkedHashMap<>();
  private final Map<CaseNumber, List<CaseStep>> ways = new LinkedHashMap<>();
  private final List<ContactMessage> messages = new ArrayList<>();
  private final Set<EntryId> read = new HashSet<>();

  /** Returns the cases in the order in which they were opened. */
  public synchronized List<Case> cases() {
    return List.copyOf(cases.values());
  }

  /** Returns the stations of a case so far, if there is such a case. */
  public synchronized Optional<List<CaseStep>> way(CaseNumber number) {
    return Optional.ofNullable(ways.get(number)).map(List::copyOf);
  }

  /** Returns the messages in the order of their arrival, each as often as it arrived. */
  public synchronized List<ContactMessage> messages() {
    return List.copyOf(messages);
  }

  /** Takes a message in, of which a case comes. */
  public synchronized void take(ContactMessage message, Case filed, String unit) {
    messages.add(message);
    open(filed, unit);
  }

  /**
   * Opens a case.
   *
   * @param unit which part of the payer has it, in the state of the case
   * @throws IllegalArgumentException if there is one of this number
   */
  public synchronized void open(Case filed, String unit) {
    if (cases.putIfAbsent(filed.number(), filed) != null) {
      throw new IllegalArgumentException("There is a case " + filed.number() + " already");
    }
    ways.put(filed.number(), new ArrayList<>(List.of(CaseStep.of(unit, filed.state()))));
  }

  /**
   * Brings a case to its next station, whose state it has from now on.
   *
   * @throws IllegalArgumentException if there is no such case
   */
  public synchronized void forward(CaseNumber number, CaseStep step) {
    Case filed = cases.get(number);
    List<CaseStep> way = ways.get(number);
    if (filed == null || way == null) {
      throw new IllegalArgumentException("There is no case " + number);
    }
    way.add(step);
    Case.Builder moved = Case.builder(number).opened(filed.opened()).state(step.state());
    filed.reason().ifPresent(moved::reason);
    cases.put(number, moved.build());
  }

  /** Returns whether a notice was read. */
  public synchronized boolean hasRead(EntryId notice) {
    return read.contains(notice);
  }

  /** From now on a notice is read. */
  public synchronized void read(EntryId notice) {
    read.add(notice);
  }
}
