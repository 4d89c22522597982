package dev.portalsdk.core.journal;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A write's record as lines: the first says what it is, each further one what happened. */
final class RecordText {

  private static final String PORTAL = "portal";
  private static final String OPERATION = "operation";
  private static final String SUBJECT = "subject.";
  private static final String SHA256 = "sha256";
  private static final String EXCLUSIVE = "exclusive";
  private static final String BATCH = "batch";
  private static final String DETAIL = "detail.";
  private static final String REASON = "reason";
  private static final String WORDS = "words";

  private RecordText() {}

  /** Returns the line with which a write begins. */
  static JournalLine begin(WriteDraft draft, BatchId batch, Instant at) {
    WriteIdentity identity = draft.identity();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(PORTAL, identity.portal().text());
    fields.put(OPERATION, identity.operation());
    identity.subject().forEach((name, value) -> fields.put(SUBJECT + name, value));
    fields.put(SHA256, identity.sha256());
    fields.put(EXCLUSIVE, String.valueOf(identity.exclusive()));
    fields.put(BATCH, batch.text());
    draft.details().forEach((name, value) -> fields.put(DETAIL + name, value));
    return new JournalLine(at, WriteState.PENDING, fields);
  }

  static JournalLine step(WriteStep step) {
    Map<String, String> fields = new LinkedHashMap<>();
    step.reason().ifPresent(reason -> fields.put(REASON, reason.text()));
    if (!step.words().isEmpty()) {
      fields.put(WORDS, step.words());
    }
    return new JournalLine(step.at(), step.state(), fields);
  }

  static boolean isBegin(JournalLine line) {
    return line.fields().containsKey(SHA256);
  }

  static WriteRecord record(JournalLine begin) {
    Map<String, String> fields = begin.fields();
    return WriteRecord.of(
        identity(fields), part(fields, DETAIL), BatchId.parse(field(fields, BATCH)), step(begin));
  }

  static WriteStep step(JournalLine line) {
    WriteStep step =
        WriteStep.to(line.state(), line.at()).saying(line.fields().getOrDefault(WORDS, ""));
    String reason = line.fields().get(REASON);
    return reason == null ? step : step.because(ErrorCode.of(reason));
  }

  private static WriteIdentity identity(Map<String, String> fields) {
    WriteIdentity.Builder identity =
        WriteIdentity.builder(PortalId.of(field(fields, PORTAL)), field(fields, OPERATION))
            .sha256(field(fields, SHA256));
    part(fields, SUBJECT).forEach(identity::subject);
    return field(fields, EXCLUSIVE).equals("true")
        ? identity.exclusive().build()
        : identity.build();
  }

  private static Map<String, String> part(Map<String, String> fields, String prefix) {
    Map<String, String> part = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            part.put(name.substring(prefix.length()), value);
          }
        });
    return part;
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The record lacks " + name);
    }
    return value;
  }
}
