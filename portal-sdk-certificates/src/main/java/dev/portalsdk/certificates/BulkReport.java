package dev.portalsdk.certificates;

import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.core.error.SdkException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of many requests, in the order in which they were made.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BulkReport {

  private final List<BulkItem> items;
  private final @Nullable SdkException stop;

  BulkReport(List<BulkItem> items, @Nullable SdkException stop) {
    this.items = List.copyOf(items);
    this.stop = stop;
  }

  /** Returns one item for each request. */
  public List<BulkItem> items() {
    return items;
  }

  /** Returns the items that ended like this, in their order. */
  public List<BulkItem> items(BulkItem.State state) {
    return items.stream().filter(item -> item.state() == state).toList();
  }

  /**
   * Returns what was certainly not issued and may be asked for again as it is: not what the insurer
   * refused, and not what may have been issued.
   */
  public List<CertificateRequest> remaining() {
    return items(BulkItem.State.NOT_ISSUED).stream().map(BulkItem::request).toList();
  }

  /**
   * Returns what ended the run before its end, such as a {@link
   * dev.portalsdk.core.error.HumanChallengeException}: once a person has answered it, {@link
   * #remaining()} goes on.
   */
  public Optional<SdkException> stop() {
    return Optional.ofNullable(stop);
  }

  /** Returns how many ended how. */
  @Override
  public String toString() {
    return Stream.of(BulkItem.State.values())
        .map(state -> items(state).size() + " " + state)
        .collect(Collectors.joining(", ", "BulkReport[", "]"));
  }
}
