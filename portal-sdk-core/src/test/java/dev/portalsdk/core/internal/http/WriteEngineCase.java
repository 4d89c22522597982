package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.internal.write.WriteEngine;
import dev.portalsdk.core.journal.FileJournal;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteClaim;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteRecord;
import dev.portalsdk.core.journal.WriteState;
import dev.portalsdk.core.journal.WriteStep;
import dev.portalsdk.core.spi.WriteOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the engine share: a site that takes uploads, and one upload. */
abstract class WriteEngineCase {

  static final WriteDraft DRAFT = UploadSite.draft("0025-00043905");

  @TempDir Path folder;

  UploadSite site;

  Transport transport;

  HttpSession session;

  WriteEngine engine;

  @BeforeEach
  void start() {
    site = new UploadSite();
    transport = PortalServer.transport();
    session = site.portal.session(transport);
    engine = engine(FileJournal.in(folder));
  }

  @AfterEach
  void stop() {
    session.close();
    transport.close();
    site.close();
  }

  WriteEngine engine(FileJournal journal) {
    return new WriteEngine(
        FormLogin.INFO.id(), session, journal, PortalServer.CLOCK, Duration.ofSeconds(20));
  }

  WriteRecord prepare(WriteDraft draft) {
    engine.prepare(List.of(draft));
    return engine.record(draft.identity().id());
  }

  WriteOutcome send(Resend resend) {
    return send(DRAFT, resend);
  }

  WriteOutcome send(WriteDraft draft, Resend resend) {
    return send(engine, draft, resend);
  }

  static WriteOutcome send(WriteEngine engine, WriteDraft draft, Resend resend) {
    engine.prepare(List.of(draft));
    return engine.send(engine.record(draft.identity().id()), UploadSite::write, resend);
  }

  WriteState state() {
    return engine.record(DRAFT.identity().id()).state();
  }

  WriteClaim claim() {
    return FileJournal.in(folder).claim(DRAFT.identity().id()).orElseThrow();
  }

  void leaveSending() {
    try (WriteClaim claim = claim()) {
      claim.take(WriteStep.to(WriteState.SENDING, Instant.EPOCH));
    }
  }

  /** A write of an adapter that makes a mistake once it has begun. */
}
