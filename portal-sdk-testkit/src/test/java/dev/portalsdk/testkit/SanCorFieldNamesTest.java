package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.core.Permission;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.MailedPassword;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.testkit.internal.faces.sancor.SanCorFace;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import dev.portalsdk.testkit.tck.AccountSample;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever sees what the real portal calls its fields says so in settings, of each answer. */
class SanCorFieldNamesTest {

  private static final String OTHER = "Otro";

  private final AccountSample account = sample();

  @Test
  @Tag("SC06")
  @Tag("SC38")
  void findsEachFieldUnderTheNameOfTheSettings() {
    OtherNames asItIs = new OtherNames("");
    ask(asItIs, Set.of());
    assertThat(asItIs.names).hasSizeGreaterThan(40);

    ask(new OtherNames(OTHER), asItIs.names);
  }

  private static AccountSample sample() {
    try (PortalFixture fixture = PortalFixture.inMemory(SANCOR_SALUD)) {
      return fixture.sample().account();
    }
  }

  private void ask(OtherNames face, Set<String> names) {
    ReferencePortal reference = ReferencePortal.create(SanCorSamples.NOW);
    try (ReferencePortalServer server = ReferencePortalServer.start(reference, List.of(face));
        PortalRuntime runtime =
            PortalRuntime.builder()
                .clock(reference.clock())
                .settings(SANCOR_SALUD, settings(server, names))
                .build();
        Portal portal = runtime.open(SANCOR_SALUD, SanCorSamples.credentials())) {
      account
          .questions()
          .forEach(
              (type, question) ->
                  assertThatCode(() -> question.accept(portal))
                      .as(type.getSimpleName())
                      .doesNotThrowAnyException());
      assertThat(portal.permission(Invoices.class)).isEqualTo(Permission.PERMITTED);
      assertThat(portal.require(Users.class).register(account.newUser())).isNotBlank();
      assertThat(
              runtime
                  .entrance(SANCOR_SALUD)
                  .require(MailedPassword.class)
                  .addresses(SanCorSamples.USER))
          .isNotEmpty();
    }
  }

  private static PortalSettings settings(ReferencePortalServer server, Set<String> names) {
    PortalSettings.Builder settings =
        PortalSettings.builder().base(server.settings(SANCOR_SALUD).base().orElseThrow());
    names.forEach(name -> settings.column(name, name + OTHER));
    return settings.build();
  }

  /** The portal's face, whose fields have other names. */
  private static final class OtherNames implements PortalFace {

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\":");

    private final PortalFace face = new SanCorFace();
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final String other;

    OtherNames(String other) {
      this.other = other;
    }

    @Override
    public PortalId id() {
      return face.id();
    }

    @Override
    public boolean bearer() {
      return face.bearer();
    }

    @Override
    public boolean changes(FaceRequest request) {
      return face.changes(request);
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      FaceAnswer answer = face.answer(request, visitor);
      if (!answer.isJson()) {
        return answer;
      }
      Matcher found = NAME.matcher(new String(answer.bytes(), StandardCharsets.UTF_8));
      return FaceAnswer.json(found.replaceAll(this::renamed)).withStatus(answer.status());
    }

    private String renamed(MatchResult name) {
      names.add(name.group(1));
      return "\"" + name.group(1) + other + "\":";
    }

    @Override
    public FaceAnswer tokenRefused() {
      return face.tokenRefused();
    }

    @Override
    public FaceAnswer maintenance() {
      return face.maintenance();
    }
  }
}
