package dev.portalsdk.core.journal;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes that belong together, in the order in which they are done.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id follows from the writes and their order
 * @param members the writes, at least one
 */
public record WriteBatch(BatchId id, List<Member> members) {

  /**
   * One write of a batch.
   *
   * @param id the write's name
   * @param sha256 what it sends: another content may take its place in the journal later
   */
  public record Member(WriteId id, String sha256) {

    /** Checks that both are there. */
    public Member {
      requireNonNull(id, "id");
      requireNonNull(sha256, "sha256");
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no write, or one is there twice
   */
  public WriteBatch {
    requireNonNull(id, "id");
    members = List.copyOf(members);
    long different = members.stream().map(Member::id).distinct().count();
    if (members.isEmpty() || different < members.size()) {
      throw new IllegalArgumentException("A batch has at least one write, and none twice");
    }
  }

  /**
   * Returns the batch of these writes.
   *
   * @param drafts the writes in their order
   * @throws IllegalArgumentException if there is none, one is there twice, or they are of several
   *     portals
   */
  public static WriteBatch of(List<WriteDraft> drafts) {
    List<WriteIdentity> identities = drafts.stream().map(WriteDraft::identity).toList();
    List<PortalId> portals = identities.stream().map(WriteIdentity::portal).distinct().toList();
    if (portals.size() != 1) {
      throw new IllegalArgumentException("A batch has at least one write, all of one portal");
    }
    List<Member> members =
        identities.stream().map(identity -> new Member(identity.id(), identity.sha256())).toList();
    String name =
        Digest.name(members.stream().flatMap(m -> Stream.of(m.id().text(), m.sha256())).toList());
    return new WriteBatch(BatchId.parse(portals.get(0) + "-batch-" + name), members);
  }
}
