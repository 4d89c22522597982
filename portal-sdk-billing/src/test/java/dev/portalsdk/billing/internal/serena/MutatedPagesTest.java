package dev.portalsdk.billing.internal.serena;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.portalsdk.billing.ProofScale;
import dev.portalsdk.billing.internal.serena.Outcomes.Outcome;
import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.settings.PortalSettings;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No value is silently wrong on a mutated page: each row that comes out says what {@link Reading}
 * finds in its cells, each other row is a failure or hidden, and a page without its table is
 * refused.
 *
 * <p>Type, number and amount stand in a row twice, so a change of one of the two is a failure. Date
 * and status stand there once: another one that is valid is what the page says, and is read.
 */
class MutatedPagesTest {

  private static final int SEED = 20_250_701;
  private static final int PAGES = 30;
  private static final Owner OWNER = Owner.of(SERENA_ART, Cuit.parse("30-71234567-1"));
  private static final ManualPage MANUAL = ManualPage.saved();
  private static final List<Reading> BEFORE =
      MANUAL.readings().stream().map(Optional::orElseThrow).toList();
  private static final Set<String> REDUNDANT =
      BEFORE.stream().map(Reading::redundant).collect(Collectors.toSet());

  private final Outcomes outcomes = new Outcomes();

  @Test
  void takesThePageApartWithoutLosingAnything() {
    assertThat(MANUAL.html()).isEqualTo(ManualPage.SAVED_HTML);
    assertThat(BEFORE).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void readsNoWrongValue() {
    List<Mutation> mutations = Mutation.all();
    assertThat(mutations).extracting(Mutation::name).doesNotHaveDuplicates();
    mutations.forEach(this::mutate);
    System.out.println(mutations.size() + " mutations, " + outcomes);
    assertThat(Outcome.values()).allMatch(outcome -> outcomes.of(outcome) > 100);
  }

  private void mutate(Mutation mutation) {
    Random random = new Random(SEED + mutation.name().hashCode());
    for (int i = 0; i < ProofScale.times(PAGES); i++) {
      MutatedPage mutated = mutation.of(MANUAL, random);
      Optional<Page<Invoice>> page = read(mutated.html());
      assertThatCode(() -> assertTrue(page, mutated))
          .as("%s, page %s", mutation, i)
          .doesNotThrowAnyException();
      outcomes.count(page, BEFORE);
    }
  }

  private static Optional<Page<Invoice>> read(byte[] html) {
    try {
      return Optional.of(new SerenaSavedPages(PortalSettings.none()).invoices(html, OWNER));
    } catch (SdkException refused) {
      return Optional.empty();
    }
  }

  private static void assertTrue(Optional<Page<Invoice>> page, MutatedPage mutated) {
    switch (mutated.shows()) {
      case NOTHING -> assertThat(page).isEmpty();
      case ANYTHING -> page.ifPresent(MutatedPagesTest::assertOnlyKnownRows);
      case OTHER_ROWS -> assertRows(page.orElseThrow(), mutated);
      case ROWS -> {
        assertRows(page.orElseThrow(), mutated);
        assertOnlyKnownRows(page.orElseThrow());
      }
    }
  }

  private static void assertRows(Page<Invoice> page, MutatedPage mutated) {
    List<Reading> shown = mutated.rows().stream().flatMap(Optional::stream).toList();
    assertThat(page.items()).extracting(Reading::of).containsExactlyElementsOf(shown);
    assertThat(page.failures()).hasSize(mutated.rows().size() - shown.size());
    assertThat(page.completeness().hidden()).isEqualTo(mutated.hidden());
  }

  /** What stands twice is a row's of before; what stands once is what its cell shows. */
  private static void assertOnlyKnownRows(Page<Invoice> page) {
    for (Invoice invoice : page.items()) {
      Reading reading = Reading.of(invoice);
      assertThat(REDUNDANT).contains(reading.redundant());
      assertThat(Reading.ofShown(invoice)).contains(reading);
    }
  }
}
