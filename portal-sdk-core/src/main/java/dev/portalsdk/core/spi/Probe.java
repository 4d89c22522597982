package dev.portalsdk.core.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a portal says when it is asked whether it has what was sent: it has, it has not, or it
 * cannot tell.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Probe {

  private static final Probe ABSENT = new Probe(null, true);
  private static final Probe UNDECIDED = new Probe(null, false);

  private final @Nullable Receipt receipt;
  private final boolean decided;

  private Probe(@Nullable Receipt receipt, boolean decided) {
    this.receipt = receipt;
    this.decided = decided;
  }

  /** Returns that the portal has it. */
  public static Probe found(Receipt receipt) {
    return new Probe(requireNonNull(receipt, "receipt"), true);
  }

  /** Returns that the portal shows all that it has, and not this. */
  public static Probe absent() {
    return ABSENT;
  }

  /**
   * Returns that the portal cannot be asked, or that its answer leaves it open, such as a list with
   * a row that cannot be read.
   */
  public static Probe undecided() {
    return UNDECIDED;
  }

  /** Returns the receipt, if the portal has it. */
  public Optional<Receipt> receipt() {
    return Optional.ofNullable(receipt);
  }

  /** Returns whether the portal certainly shows no such thing. */
  public boolean isAbsent() {
    return decided && receipt == null;
  }
}
