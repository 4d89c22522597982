package dev.portalsdk.billing.withholding;

import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.core.PortalId;
import java.util.Optional;

/**
 * A paper whose rows add up: one document by its digest, or all rows of one list or ledger. Two of
 * its rows are two amounts; two papers may say one amount twice.
 */
record Paper(Source.Kind kind, Optional<PortalId> portal, String what, Optional<String> sha256) {

  static Paper of(Source source) {
    return new Paper(source.kind(), source.portal(), source.what(), source.sha256());
  }
}
