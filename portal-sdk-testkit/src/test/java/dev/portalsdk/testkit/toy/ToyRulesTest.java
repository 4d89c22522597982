package dev.portalsdk.testkit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portalsdk.billing.InvoiceDocuments;
import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.UploadedDocuments;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.Offer;
import dev.portalsdk.core.care.Authorizations;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.Extent;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rules from outside make of the reference portal in memory. */
class ToyRulesTest {

  private final ToySample sample = new ToySample();
  private final ReferencePortal reference = ReferencePortal.of(new ToyRules());
  private final ReferencePayer payer = reference.at(ToyPortal.ID);
  private Portal portal;

  @BeforeEach
  void open() {
    sample.fill(payer);
    portal = reference.portal(ToyPortal.ID, sample.credentials(sample.provider().plain()));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void offerWhatTheyNameAlone() {
    assertThat(portal.offer(Invoices.class)).isEqualTo(Offer.OFFERED);
    assertThat(portal.offer(Authorizations.class)).isEqualTo(Offer.OFFERED);
    assertThat(portal.offer(InvoiceDocuments.class)).isEqualTo(Offer.NOT_OFFERED);
    assertThat(portal.offer(UploadedDocuments.class)).isEqualTo(Offer.NOT_OFFERED);
  }

  @Test
  void takeNothingInForWhatIsNotOffered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payer.handIn(sample.provider(), Samples.uploads().get(0)))
        .withMessage("The portal toy-health does not offer UploadedDocuments");
  }

  @Test
  void nameNothingThatAReferencePortalCannotServe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferencePortal.of(new ToyRules(Set.of(Invoices.class, String.class))))
        .withMessageContaining("Invoices");
  }

  @Test
  void cutTheListIntoPagesThatSayWhatTheyShow() {
    Page<Invoice> first = page(1);
    assertThat(first.items()).isEqualTo(sample.invoices().subList(0, 5));
    assertThat(first.extent()).hasValue(new Extent(1, 5, 12));
    assertThat(first.next()).hasValue(PageRequest.number(2));

    Page<Invoice> last = page(3);
    assertThat(last.items()).isEqualTo(sample.invoices().subList(10, 12));
    assertThat(last.extent()).hasValue(new Extent(11, 12, 12));
    assertThat(last.next()).isEmpty();

    assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> page(4));
  }

  @Test
  void sayOfAPageWithoutItsLastRowWhatTheySayOfAWholeOne() {
    payer.next(Fault.DROPPED_ROW);

    Page<Invoice> first = page(1);
    assertThat(first.items()).hasSize(4);
    assertThat(first.completeness().level()).isEqualTo(Completeness.Level.SHORT);
  }

  private Page<Invoice> page(int number) {
    return portal.require(Invoices.class).list(InvoiceQuery.all(), PageRequest.number(number));
  }
}
