package dev.portalsdk.billing.invoice;

import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.Nit;
import dev.portalsdk.core.identity.TaxId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The form in which an owner is stored: payer, company and issuer with semicolons between them. */
final class OwnerText {

  static final int PARTS = 3;

  private static final String CUIT = "CUIT:";
  private static final String NIT = "NIT:";

  private OwnerText() {}

  static String write(Owner owner) {
    String company = owner.company().map(OwnerText::encoded).orElse("");
    return String.join(";", owner.payer().text(), company, issuer(owner.issuer()));
  }

  static Owner read(String text) {
    List<String> parts = List.of(text.split(";", -1));
    if (parts.size() != PARTS) {
      throw refused("it has " + parts.size() + " parts, not " + PARTS);
    }
    try {
      return owner(PortalId.of(parts.get(0)), parts.get(1), issuer(parts.get(2)));
    } catch (InvalidTextException refused) {
      throw refused;
    } catch (IllegalArgumentException refused) {
      throw refused("its portal or company is none");
    }
  }

  private static Owner owner(PortalId payer, String company, TaxId issuer) {
    return company.isEmpty()
        ? Owner.of(payer, issuer)
        : Owner.of(payer, URLDecoder.decode(company, StandardCharsets.UTF_8), issuer);
  }

  private static TaxId issuer(String text) {
    if (text.startsWith(CUIT)) {
      return Cuit.parse(text.substring(CUIT.length()));
    }
    if (text.startsWith(NIT)) {
      return Nit.parse(text.substring(NIT.length()));
    }
    throw refused("its issuer is neither a CUIT nor a NIT");
  }

  private static String issuer(TaxId issuer) {
    if (issuer instanceof Cuit) {
      return CUIT + issuer.plain();
    }
    if (issuer instanceof Nit) {
      return NIT + issuer.plain();
    }
    throw new IllegalStateException("Only an issuer with a CUIT or a NIT has a stored name");
  }

  private static String encoded(String company) {
    return URLEncoder.encode(company, StandardCharsets.UTF_8);
  }

  private static InvalidTextException refused(String reason) {
    return new InvalidTextException(ErrorCode.INVALID_TEXT, "This is no stored owner: " + reason);
  }
}
