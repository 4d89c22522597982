package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.account.PasswordRecovery;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.testkit.tck.PortalContract;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How one asks for help with a forgotten password: by the labels of the portal's own form. */
public abstract class PasswordRecoveryContract extends PortalContract {

  @Test
  void saysWhatThePortalAsksFor() {
    assertEquals(sample().recovery().keySet(), new HashSet<>(recovery().requirements()));
  }

  @Test
  void sendsTheFormAndReturnsThePortalsWords() {
    assertFalse(recovery().send(sample().recovery()).isBlank());
  }

  @Test
  void refusesWhomThePortalDoesNotKnow() {
    Map<String, String> unknown = new LinkedHashMap<>(sample().recovery());
    unknown.replaceAll((label, text) -> sample().stranger().plain());
    RequestRefusedException refused =
        assertThrows(RequestRefusedException.class, () -> recovery().send(unknown));
    assertTrue(refused.portalWords().isPresent());
  }

  @Test
  void sendsNothingWhereALabelIsMissingOrUnknown() {
    Map<String, String> more = new LinkedHashMap<>(sample().recovery());
    more.put("Otro:", "x");
    assertThrows(IllegalArgumentException.class, () -> recovery().send(more));
    assertThrows(IllegalArgumentException.class, () -> recovery().send(Map.of()));
  }

  private PasswordRecovery recovery() {
    return entrance().require(PasswordRecovery.class);
  }
}
