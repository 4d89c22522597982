package dev.portalsdk.billing.sync;

import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.IncompleteListException;

/** What is asked about one row: a document that the portal does not give stops no other. */
final class Attempts {

  private final PartProgress progress;
  private boolean answered = true;

  Attempts(PartProgress progress) {
    this.progress = progress;
  }

  /** Makes a request; what ends more than this row alone is thrown. */
  void make(Runnable request) {
    try {
      request.run();
    } catch (RequestRefusedException refused) {
      progress.failed(refused);
    } catch (PortalChangedException | DocumentException | IncompleteListException unreadable) {
      unanswered(unreadable);
    } catch (PortalUnavailableException unavailable) {
      if (!unavailable.code().equals(ErrorCode.TRUNCATED_DOWNLOAD)) {
        throw unavailable;
      }
      unanswered(unavailable);
    }
  }

  private void unanswered(RuntimeException unreadable) {
    progress.failed(unreadable);
    answered = false;
  }

  /** Returns whether the portal has answered all: what it refuses is an answer. */
  boolean isAnswered() {
    return answered;
  }
}
