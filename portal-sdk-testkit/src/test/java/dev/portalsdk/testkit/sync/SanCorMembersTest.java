package dev.portalsdk.testkit.sync;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.invoice.Invoice;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.sync.MemberReport;
import dev.portalsdk.billing.sync.PartReport.State;
import dev.portalsdk.billing.sync.PortalGroup;
import dev.portalsdk.billing.sync.SyncMember;
import dev.portalsdk.billing.sync.SyncPart;
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.page.Completeness.Level;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.SanCorSamples;
import dev.portalsdk.testkit.ShipmentSamples;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users of SanCor Salud who may not see everything, and providers with several companies. */
class SanCorMembersTest {

  private static final DateRange DAYS =
      new DateRange(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 20));
  private static final Owner COMPANY =
      Owner.of(SANCOR_SALUD, ShipmentSamples.COMPANY, SanCorSamples.PROVIDER);
  private static final Owner OTHER_COMPANY =
      Owner.of(SANCOR_SALUD, ShipmentSamples.OTHER_COMPANY, SanCorSamples.PROVIDER);

  @TempDir Path folder;
  private PortalFixture fixture;
  private SnapshotStore store;

  private void open(boolean served) {
    fixture = served ? PortalFixture.served(SANCOR_SALUD) : PortalFixture.inMemory(SANCOR_SALUD);
    store = JdbcStore.file(folder.resolve("portales.db"), fixture.reference().clock());
  }

  @AfterEach
  void close() {
    store.close();
    fixture.close();
  }

  private Credentials own() {
    return fixture.sample().credentials(fixture.sample().provider().plain());
  }

  private MemberReport sync(Owner owner, Credentials credentials) {
    SyncMember member = SyncMember.of("sancor", owner, () -> fixture.open(credentials));
    return PortalGroup.of(store, fixture.reference().clock(), List.of(member))
        .sync(SyncPlan.of(DAYS).build())
        .member("sancor");
  }

  private static State state(MemberReport report, SyncPart part) {
    return report.parts().get(part).state();
  }

  private Credentials userWithoutInvoices() {
    UserForm form =
        UserForm.of(
            Map.of(
                "Nombre de Usuario", "recepcion",
                "Contraseña", "clave-inventada",
                "Email", "recepcion@clinica.example"),
            Set.of("Mis Datos"));
    try (Portal portal = fixture.open(own())) {
      portal.require(Users.class).register(form);
    }
    return fixture.sample().account().credentials(form);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void saysWhatAUserMayNotSeeAndNeverThatThereIsNothing(boolean served) {
    open(served);
    MemberReport report = sync(SanCorSamples.OWNER, userWithoutInvoices());

    assertThat(report.failure()).isEmpty();
    assertThat(state(report, SyncPart.INVOICES)).isEqualTo(State.NOT_PERMITTED);
    assertThat(state(report, SyncPart.VOUCHERS)).isEqualTo(State.NOT_OFFERED);
    assertThat(store.invoices(SanCorSamples.OWNER, DAYS).completeness().level())
        .isEqualTo(Level.SHORT);
    assertThat(store.changesAfter(0, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void takesNothingAwayOfWhatAnotherUserHasSeen(boolean served) {
    open(served);
    assertThat(sync(SanCorSamples.OWNER, own()).isComplete()).isTrue();
    int changes = store.changesAfter(0, 10_000).size();
    fixture.reference().at(SANCOR_SALUD).settle(SanCorSamples.IN_PROCESS.ref(), DAYS.to());

    MemberReport report = sync(SanCorSamples.OWNER, userWithoutInvoices());

    assertThat(state(report, SyncPart.INVOICES)).isEqualTo(State.NOT_PERMITTED);
    assertThat(store.invoices(SanCorSamples.OWNER, DAYS).items()).hasSize(12);
    assertThat(store.invoices(SanCorSamples.OWNER, DAYS).isProven()).isTrue();
    assertThat(store.changesAfter(0, 10_000)).hasSize(changes);
    assertThat(sync(SanCorSamples.OWNER, own()).isComplete()).isTrue();
    assertThat(store.changesAfter(0, 10_000)).hasSizeGreaterThan(changes);
  }

  @Test
  void asksForRowsAgainThatAUserWasNotPermittedToAskAbout() {
    open(false);
    PortalGroup.of(
            store,
            fixture.reference().clock(),
            List.of(SyncMember.of("sancor", SanCorSamples.OWNER, () -> fixture.open(own()))))
        .sync(SyncPlan.of(DAYS).parts(Set.of(SyncPart.INVOICES)).build());

    MemberReport refused = sync(SanCorSamples.OWNER, userWithoutInvoices());
    MemberReport asked = sync(SanCorSamples.OWNER, own());

    assertThat(state(refused, SyncPart.ORDERS)).isEqualTo(State.NOT_PERMITTED);
    assertThat(state(refused, SyncPart.DOCUMENTS)).isEqualTo(State.NOT_PERMITTED);
    assertThat(asked.parts().get(SyncPart.ORDERS).rows()).isPositive();
    assertThat(asked.parts().get(SyncPart.DOCUMENTS).documents()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsTheInvoicesOfACompanyApart(boolean served) {
    open(served);
    assertThat(sync(COMPANY, own()).isComplete()).isTrue();
    assertThat(sync(OTHER_COMPANY, own()).isComplete()).isTrue();

    List<Invoice> company = fixture.sample().invoices(ShipmentSamples.COMPANY);
    assertThat(company).isNotEmpty();
    assertThat(store.invoices(COMPANY, DAYS).orThrow())
        .containsExactlyInAnyOrderElementsOf(company);
    assertThat(store.invoices(OTHER_COMPANY, DAYS).orThrow()).isEmpty();
    assertThat(store.invoices(SanCorSamples.OWNER, DAYS).items()).isEmpty();
    assertThat(store.invoice(company.get(0).ref())).contains(company.get(0));
    assertThat(sync(COMPANY, own()).parts().get(SyncPart.INVOICES).changes()).isZero();
  }
}
