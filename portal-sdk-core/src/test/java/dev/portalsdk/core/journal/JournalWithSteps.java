package dev.portalsdk.core.journal;

import java.nio.file.Path;

/** Opens journals that tell tests each step on the disk before it is taken. */
public final class JournalWithSteps {

  private JournalWithSteps() {}

  /** Returns the journal in a folder; what {@code beforeEachStep} throws ends the step. */
  public static FileJournal in(Path folder, Runnable beforeEachStep) {
    return FileJournal.in(folder, beforeEachStep);
  }
}
