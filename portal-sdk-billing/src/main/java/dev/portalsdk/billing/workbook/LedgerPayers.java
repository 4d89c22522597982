package dev.portalsdk.billing.workbook;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Row;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose a row of the books is: the one owner's, or the one's whom it names. */
final class LedgerPayers {

  private final @Nullable Owner one;
  private final Map<String, Owner> named;

  private LedgerPayers(@Nullable Owner one, Map<String, Owner> named) {
    this.one = one;
    this.named = named;
  }

  static LedgerPayers one(Owner owner) {
    return new LedgerPayers(requireNonNull(owner, "owner"), Map.of());
  }

  static LedgerPayers named(Map<String, Owner> payers) {
    Map<String, Owner> named = new HashMap<>();
    payers.forEach(
        (text, owner) -> {
          if (named.put(HeaderText.fold(text), requireNonNull(owner, "owner")) != null) {
            throw new IllegalArgumentException("Two payers have one name, '" + text + "'");
          }
        });
    if (named.isEmpty()) {
      throw new IllegalArgumentException("Books are about one payer at least");
    }
    return new LedgerPayers(null, named);
  }

  Owner of(Row row) {
    return one != null ? one : row.read(LedgerImport.PAYER, this::named);
  }

  private Owner named(String text) {
    Owner owner = named.get(HeaderText.fold(text));
    if (owner == null) {
      throw new InvalidTextException(
          ErrorCode.INVALID_TEXT, "One of the payers that were declared was expected");
    }
    return owner;
  }
}
