package dev.portalsdk.testkit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.invoice.Owner;
import dev.portalsdk.billing.store.JdbcStore;
import dev.portalsdk.billing.store.ListName;
import dev.portalsdk.billing.store.SnapshotStore;
import dev.portalsdk.billing.sync.MemberReport;
import dev.portalsdk.billing.sync.PartReport;
import dev.portalsdk.billing.sync.PortalGroup;
import dev.portalsdk.billing.sync.SyncMember;
import dev.portalsdk.billing.sync.SyncPart;
import dev.portalsdk.billing.sync.SyncPlan;
import dev.portalsdk.billing.sync.SyncReport;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.ReferencePortal;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync of a portal that asks a person, beside one that asks nobody. */
class ToySyncTest {

  private static final SyncPlan PLAN =
      SyncPlan.of(new DateRange(LocalDate.of(2015, 1, 1), LocalDate.of(2035, 12, 31)))
          .parts(EnumSet.of(SyncPart.INVOICES))
          .build();
  private static final Owner OWNER = Owner.of(ToyPortal.ID, Samples.PROVIDER);

  @TempDir Path folder;
  private final PortalFixture fixture =
      PortalFixture.inMemory(ToySample.asking(), ToyRules.asking());
  private final ReferencePortal serena = ReferencePortal.create();
  private final Credentials credentials =
      fixture.sample().credentials(fixture.sample().provider().plain());
  private SnapshotStore store;

  @BeforeEach
  void open() {
    store = JdbcStore.file(folder.resolve("portales.db"), fixture.reference().clock());
  }

  @AfterEach
  void close() {
    store.close();
    fixture.close();
  }

  private ReferencePayer payer() {
    return fixture.reference().at(ToyPortal.ID);
  }

  private SyncReport sync(SyncMember... members) {
    return PortalGroup.of(store, fixture.reference().clock(), List.of(members)).sync(PLAN);
  }

  private SyncMember opened() {
    return SyncMember.of("toy", OWNER, () -> fixture.open(credentials));
  }

  private static Challenge asked(MemberReport report) {
    assertThat(report.isComplete()).isFalse();
    assertThat(report.parts().get(SyncPart.INVOICES).state()).isEqualTo(PartReport.State.FAILED);
    return ((HumanChallengeException) report.failure().orElseThrow()).challenge();
  }

  private void answer(Portal portal, Challenge challenge) {
    portal.answer(challenge.id(), payer().challenges().answer(challenge));
  }

  @Test
  void saysWhatThePersonIsAskedAndStopsNoOtherMember() {
    SyncMember other =
        SyncMember.of(
            "serena",
            Samples.OWNER,
            () -> serena.portal(BillingPortals.SERENA_ART, Samples.credentials()));

    SyncReport report = sync(opened(), other);

    assertThat(asked(report.member("toy")).words()).isPresent();
    assertThat(report.member("serena").isComplete()).isTrue();
    assertThat(payer().logins()).isZero();
    assertThat(store.invoices(OWNER).items()).isEmpty();
    assertThat(store.invoices(OWNER).isProven()).isFalse();
  }

  @Test
  void readsAPortalThatTheProgramKeepsOpenAfterThePersonsAnswer() {
    try (Portal portal = fixture.open(credentials)) {
      SyncMember member = SyncMember.of("toy", OWNER, () -> portal).keptOpen();
      answer(portal, asked(sync(member).member("toy")));

      assertThat(sync(member).isComplete()).isTrue();
      assertThat(sync(member).isComplete()).isTrue();
      assertThat(store.invoices(OWNER).items()).hasSize(12);
      assertThat(payer().logins()).isEqualTo(1);
    }
  }

  @Test
  void closesAnyOtherPortalSoThatItsQuestionIsAnsweredAtAnother() {
    Portal portal = fixture.open(credentials);
    Challenge challenge = asked(sync(SyncMember.of("toy", OWNER, () -> portal)).member("toy"));

    assertThatThrownBy(() -> answer(portal, challenge)).isInstanceOf(IllegalStateException.class);
    try (Portal other = fixture.open(credentials)) {
      answer(other, challenge);
      assertThat(sync(SyncMember.of("toy", OWNER, () -> other)).isComplete()).isTrue();
    }
  }

  @Test
  void goesOnAtThePageWhereItWasAsked() {
    try (Portal portal = fixture.open(credentials)) {
      SyncMember member = SyncMember.of("toy", OWNER, () -> portal).keptOpen();
      answer(portal, asked(sync(member).member("toy")));
      PortalGroup group =
          PortalGroup.of(store, fixture.reference().clock(), List.of(member))
              .listener(
                  (name, part, done) -> {
                    if (done == 1) {
                      payer().next(Fault.HUMAN_CHALLENGE);
                    }
                  });

      Challenge challenge = asked(group.sync(PLAN).member("toy"));
      int before = store.invoices(OWNER).items().size();
      assertThat(before).isBetween(1, 11);
      answer(portal, challenge);
      MemberReport rest = sync(member).member("toy");

      assertThat(rest.isComplete()).isTrue();
      assertThat(rest.parts().get(SyncPart.INVOICES).rows()).isEqualTo(12 - before);
      assertThat(store.invoices(OWNER).items()).hasSize(12);
      assertThat(store.syncs(ListName.invoices(OWNER))).hasSize(1);
      assertThat(payer().logins()).isEqualTo(1);
    }
  }
}
