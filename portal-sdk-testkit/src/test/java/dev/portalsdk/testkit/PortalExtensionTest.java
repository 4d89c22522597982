package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SERENA_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.client.Portal;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PortalExtensionTest {

  private static final Set<ReferencePortal> SEEN = ConcurrentHashMap.newKeySet();
  private static final Queue<Portal> OPENED = new ConcurrentLinkedQueue<>();

  @RegisterExtension static final PortalExtension PORTALS = PortalExtension.create();

  @AfterAll
  static void closesPortalsAfterTheirTest() {
    assertThat(OPENED).hasSize(20);
    assertThat(OPENED)
        .allSatisfy(portal -> assertThatIllegalStateException().isThrownBy(portal::login));
  }

  @BeforeEach
  void movesTheClockOfItsTest(MutableClock clock) {
    clock.advance(Duration.ofHours(1));
  }

  @RepeatedTest(20)
  void givesEachTestItsOwn(
      ReferencePortal reference, MutableClock clock, @ForPortal("serena-art") Portal portal) {
    OPENED.add(portal);
    assertThat(SEEN.add(reference)).isTrue();
    assertThat(reference.clock()).isSameAs(clock);
    assertThat(clock.instant()).isEqualTo("2025-08-20T13:00:00Z");
    assertThat(reference.at(SERENA_ART).logins()).isZero();

    reference.at(SERENA_ART).authorize(Samples.IN_PROCESS.ref());

    Invoices invoices = portal.require(Invoices.class);
    assertThat(invoices.all(InvoiceQuery.all())).hasSize(10);
    assertThat(invoices.find(Samples.IN_PROCESS.ref()).orElseThrow())
        .isNotEqualTo(Samples.IN_PROCESS);
    assertThat(reference.at(SERENA_ART).logins()).isOne();
  }
}
