package dev.portalsdk.billing.posting;

import static dev.portalsdk.core.money.Currencies.ARS;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.portalsdk.billing.FuzzedText;
import dev.portalsdk.billing.balance.TermKind;
import dev.portalsdk.billing.evidence.Source;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * However a text is cut into the parts of a posting, two postings of different parts never share an
 * id: a paper that is taken for another would not be posted.
 */
class PostingFuzzTest {

  private static final int LONGEST = 12;
  private static final PortalId PORTAL = PortalId.of("sancor-salud");
  private static final InvoiceRef INVOICE =
      InvoiceRef.parse("sancor-salud;;CUIT:30712345671;INVOICE;B;AR:00017-00004179");
  private static final Money AMOUNT = Money.of("10", ARS);

  /** What a posting is made of, to be compared part by part. */
  private record Parts(String entry, String label, Source source) {

    Posting posting() {
      return Posting.of(entry, INVOICE, TermKind.PAID, label, AMOUNT, source, "INVOICE_KEY");
    }
  }

  @FuzzTest
  void tellsApart(byte[] input) {
    List<Parts> cut = cuts(FuzzedText.of(input));
    long different = cut.stream().distinct().count();
    Set<String> ids = new TreeSet<>();
    cut.forEach(parts -> ids.add(parts.posting().id()));
    assertThat(ids).hasSize((int) different).allMatch(id -> id.matches("[0-9a-f]{64}"));
  }

  private static List<Parts> cuts(String all) {
    String text = all.substring(0, Math.min(LONGEST, all.length()));
    List<Parts> cuts = new ArrayList<>();
    for (int first = 0; first <= text.length(); first++) {
      for (int second = first; second <= text.length(); second++) {
        String before = text.substring(0, first);
        String between = text.substring(first, second);
        String after = text.substring(second);
        cuts.add(new Parts(before, between, Source.ledger(after)));
        cuts.add(new Parts(before, "", Source.list(PORTAL, between, after)));
        cuts.add(new Parts("", before, Source.document(PORTAL, "", between, after)));
        cuts.add(new Parts("", "", Source.document(PORTAL, before, between, after)));
      }
    }
    return cuts;
  }
}
