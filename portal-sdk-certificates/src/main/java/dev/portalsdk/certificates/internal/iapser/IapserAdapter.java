package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.PasswordChange;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalAdapter;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.PortalLogin;
import java.util.Optional;

/** Serves the portal of IAPSER ART for employers. */
public final class IapserAdapter implements PortalAdapter {

  @Override
  public PortalId id() {
    return CertificatePortals.IAPSER_ART;
  }

  @Override
  public Optional<PortalLogin> login() {
    return Optional.of(new IapserLogin());
  }

  @Override
  public Capabilities open(PortalContext context) {
    return Capabilities.builder()
        .serve(InsuranceContracts.class, new IapserContracts(context))
        .serve(Payroll.class, new IapserPayroll(context))
        .serve(CoverageCertificates.class, new IapserCertificates(context))
        .serve(Cards.class, new IapserCards(context))
        .serve(AccountStatements.class, new IapserStatements(context))
        .build();
  }

  @Override
  public Capabilities entrance(PortalContext context) {
    return Capabilities.builder()
        .serve(PasswordChange.class, new IapserPasswordChange(context))
        .build();
  }
}
