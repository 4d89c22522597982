package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.internal.sancor.wire.EmailList;
import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.spi.json.JsonPage;
import java.util.ArrayList;
import java.util.List;

/** What the portal answers to who registers or has forgotten the password (manual L61-66, L97). */
final class EmailsPage {

  private EmailsPage() {}

  static List<MaskedEmail> addresses(JsonPage page) {
    List<MaskedEmail> addresses = new ArrayList<>();
    for (String shown : page.read(EmailList.class).emails()) {
      addresses.add(address(page, addresses.size(), shown));
    }
    return List.copyOf(addresses);
  }

  private static MaskedEmail address(JsonPage page, int place, String shown) {
    try {
      return new MaskedEmail(shown);
    } catch (InvalidTextException noAddress) {
      throw page.origin()
          .unreadable(
              ErrorCode.PAGE_CHANGED, "$.emails[" + place + "]: an e-mail address was expected");
    }
  }
}
