package dev.portalsdk.testkit.tck.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.core.account.ContactPoint;
import dev.portalsdk.core.account.IvaCategory;
import dev.portalsdk.core.account.IvaCondition;
import dev.portalsdk.core.account.PostalAddress;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.testkit.tck.PortalContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link ProviderProfile} promises: all that the payer keeps, as meant and as shown. */
public abstract class ProviderProfileContract extends PortalContract {

  @Test
  void readsAllThatThePayerKeeps() {
    assertEquals(expected(), profile());
    assertTrue(profile().principalAddress().isPresent());
  }

  @Test
  void keepsTheTextsAsTheyAreShown() {
    assertEquals(expected().shown(), profile().shown());
    assertEquals(shown(expected().addresses()), shown(profile().addresses()));
  }

  @Test
  void keepsAConditionThatTheTaxOfficeDoesNotHave() {
    IvaCondition unknown = IvaCondition.of("Exento por convenio");
    describe(expected().toBuilder().ivaCondition(unknown).build());

    IvaCondition read = profile().ivaCondition().orElseThrow();

    assertEquals(IvaCategory.UNRECOGNIZED, read.category());
    assertEquals("Exento por convenio", read.words());
  }

  @Test
  void readsWhatIsThereAndWhatIsNot() {
    ProviderNumber number = ProviderNumber.parse("39944");
    ProviderData bare = ProviderData.builder(number, "USAR I").build();
    describe(bare);
    assertEquals(bare, profile());

    ProviderData full =
        expected().toBuilder()
            .cuiCode("77")
            .cuiDate(LocalDate.of(2021, 11, 8))
            .addresses(
                List.of(PostalAddress.builder("Calle Inventada").floor("3").apartment("B").build()))
            .phones(
                List.of(
                    new ContactPoint("Teléfono", "(0000) 000000"),
                    new ContactPoint("", "(0000) 000001")))
            .build();
    describe(full);
    assertEquals(full, profile());
  }

  @Test
  void namesNobodyInALog() {
    assertFalse(profile().toString().contains(expected().name()));
  }

  private static List<?> shown(List<PostalAddress> addresses) {
    return addresses.stream().map(address -> address.shown().asMap()).toList();
  }

  private void describe(ProviderData data) {
    payer().accounts().describe(sample().provider(), data);
  }

  private ProviderData expected() {
    return sample().account().profile();
  }

  private ProviderData profile() {
    return portal().require(ProviderProfile.class).detail();
  }
}
