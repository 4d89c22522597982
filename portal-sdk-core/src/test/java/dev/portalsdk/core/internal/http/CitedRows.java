package dev.portalsdk.core.internal.http;

import java.util.List;

/** Rows 34 to 36, 38 to 40 and 42: no fault of one request, and proved where they belong. */
final class CitedRows {

  private static final String HTTP = Proof.CORE + "internal/http/";
  private static final String PAGE = Proof.CORE + "page/";
  private static final String DOCUMENT = Proof.CORE + "document/";

  private CitedRows() {}

  static List<FaultRow> all() {
    return List.of(
        FaultRow.of("34", "fifty threads meet an expired session")
            .provedBy(HTTP, "LoginGateTest", "logsInOnceForFiftyThreadsThatMeetAnExpiredSession"),
        FaultRow.of("35", "a page comes again and again")
            .provedBy(PAGE, "PagedTest", "stopsAfterOneRepeatWhereTheSamePageComesAgain")
            .provedBy(PAGE, "PagedTest", "stopsWhereAPageLeadsBack"),
        FaultRow.of("36", "rows shift between pages")
            .provedBy(PAGE, "PagedTest", "refusesPagesThatContradictEachOther")
            .provedBy(PAGE, "DamagedListsTest", "givesExactlyThePortalsRowsOrThrows"),
        FaultRow.of("38", "same session id before and after the login")
            .provedBy(HTTP, "LoginGateTest", "startsEachLoginWithoutTheCookiesOfBefore")
            .provedBy(HTTP, "KeptSessionTest", "row38SaysThatTheSessionIdIsTheSameAfterTheLogin"),
        FaultRow.of("39", "the process is killed")
            .provedBy(HTTP, "CrashTest", "comesToTheSameEndFromEachStep")
            .provedBy(HTTP, "CrashTest", "comesToTheSameEndWhenTheProcessIsHaltedAtEachStep")
            .provedBy(DOCUMENT, "SaveCrashTest", "leavesTheOldFileOrTheWholeNewOne"),
        FaultRow.of("40", "disk full, folder read-only, another file system")
            .provedBy(DOCUMENT, "PortalDocumentTest", "leavesWhatWasThereWhenTheDiskIsFull")
            .provedBy(DOCUMENT, "PortalDocumentTest", "leavesNothingInAFolderThatIsReadOnly")
            .provedBy(DOCUMENT, "PortalDocumentTest", "savesToAnotherFileSystem"),
        FaultRow.of("42", "the clock is wrong")
            .provedBy(Proof.TESTKIT, "ArchitectureTest", "TIME_AND_PLACE_ARE_INJECTED")
            .provedBy(HTTP, "RetriesTest", "doesNotTryAgainAfterTheDeadline"));
  }
}
