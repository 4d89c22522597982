package dev.portalsdk.core.internal.http;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fault matrix as a page to read. */
final class FaultDocument {

  static final Path FILE = Proof.PROJECT.resolve("docs/FAULTS.md");
  static final String RENEWAL =
      "mvn -pl portal-sdk-core test -Dtest=FaultDocumentTest -Dfaults.write=true";

  private static final String HEAD =
      """
      Generated from the table that `FaultMatrixTest` runs. Renew it with `%s`.

      # Faults

      What becomes of a read and of an upload when something goes wrong between this library and a portal. Each row runs over a
      fresh and a pooled connection, in HTTP/1.1 and in HTTP/2 (over TLS); where the cells differ, each says its own.

      - **A read** that "recovers" is tried again by the library and succeeds if the fault comes once; what stands after "else" is
        what the caller gets if it lasts. What has no number of tries is tried once.
      - **An upload** first asks for its form and then sends a file. It goes over a connection of its own, and no whole copy ever
        leaves twice. "Unknown" is an `OutcomeUnknownException` with that reason: something was sent, and whoever called asks the
        portal before sending it again. "Not sent" means that no byte of the file's request left: the library itself may try again.
        "Turned away" means that the portal says it did not take it.
      - **Plain OkHttp** is the same upload by `new OkHttpClient()`, in a program to which a status of success means that the file
        arrived, and anything else that it did not. Its patience is shortened as the fault is. Where it survives, the reason stands
        beside it.

      A dash with words beside it says why there is no such fault. Rows from 46 on are beyond the matrix that this library began with.
      """
          .formatted(RENEWAL);

  private FaultDocument() {}

  static String text() {
    return HEAD
        + "\n| row | fault | a read | an upload | plain OkHttp |\n|---|---|---|---|---|\n"
        + FaultTable.rows().stream().map(FaultDocument::line).collect(Collectors.joining());
  }

  private static String line(FaultRow row) {
    return Stream.of(row.id(), row.name(), reads(row), uploads(row), plain(row))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String reads(FaultRow row) {
    String own = row.runs() ? cells(cell -> row.read(cell).words()) : "";
    String proofs = row.proofs().stream().map(Proof::words).collect(Collectors.joining(", "));
    return Stream.of(own, proofs.isEmpty() ? "" : "see " + proofs)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String uploads(FaultRow row) {
    return cells(cell -> row.upload(cell).words());
  }

  private static String plain(FaultRow row) {
    return cells(cell -> row.hitsPlain(cell) ? plain(row, cell) : UploadRule.NONE);
  }

  private static String plain(FaultRow row, Cell cell) {
    PlainVerdict verdict = row.plain(cell);
    return verdict == PlainVerdict.SURVIVES
        ? verdict.words() + ": " + row.survival()
        : verdict.words();
  }

  /** Says once what is the same in all cells, and otherwise where it is so. */
  private static String cells(Function<Cell, String> words) {
    Map<String, Set<Cell>> groups = new LinkedHashMap<>();
    for (Cell cell : Cell.values()) {
      groups.computeIfAbsent(words.apply(cell), any -> EnumSet.noneOf(Cell.class)).add(cell);
    }
    if (groups.size() == 1) {
      return groups.keySet().iterator().next();
    }
    return groups.entrySet().stream()
        .map(group -> Cell.words(group.getValue()) + ": " + group.getKey())
        .collect(Collectors.joining("; "));
  }
}
