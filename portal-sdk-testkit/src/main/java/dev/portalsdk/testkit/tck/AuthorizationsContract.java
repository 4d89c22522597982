package dev.portalsdk.testkit.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Authorizations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link Authorizations} promises, whatever the portal. */
public abstract class AuthorizationsContract extends PortalContract {

  @Test
  void listsWhatThePayerIssuedAsItShowsIt() {
    List<Authorization> issued = portal().require(Authorizations.class).all().stream().toList();
    assertEquals(shown(sample().authorizations()), shown(issued));
  }

  @Test
  void showsAProviderItsOwnAuthorizationsAlone() {
    Authorizations others = portal(sample().newProvider()).require(Authorizations.class);
    assertEquals(List.of(), others.all().stream().toList());

    payer().issueAuthorization(sample().newProvider(), sample().authorizations().get(0));

    assertEquals(1, others.all().stream().count());
  }

  private static List<Map<String, String>> shown(List<Authorization> authorizations) {
    return authorizations.stream().map(authorization -> authorization.shown().asMap()).toList();
  }
}
