package dev.portalsdk.billing.sync;

import java.util.List;

/**
 * How the sync of a group ended, member by member. Immutable and thread-safe.
 *
 * @param members one report for each, in the order of the group
 */
public record SyncReport(List<MemberReport> members) {

  /** Copies the list. */
  public SyncReport {
    members = List.copyOf(members);
  }

  /**
   * Returns the report of a member.
   *
   * @param name the member's
   * @throws IllegalArgumentException if the group has no such member
   */
  public MemberReport member(String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The group has no such member"));
  }

  /** Returns whether every member is {@linkplain MemberReport#isComplete() complete}. */
  public boolean isComplete() {
    return members.stream().allMatch(MemberReport::isComplete);
  }

  /** Returns how many members, and whether all are complete. */
  @Override
  public String toString() {
    return "SyncReport[" + members.size() + " members" + (isComplete() ? ", complete]" : "]");
  }
}
