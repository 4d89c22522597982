package dev.portalsdk.testkit.tck;

import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.Payroll;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.identity.Cuit;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.testkit.CoverageSamples;
import dev.portalsdk.testkit.ReferencePayer;
import java.util.List;

/** The {@link CoverageSamples} as what the contracts expect at IAPSER ART. */
final class IapserSample implements PortalSample {

  @Override
  public PortalId id() {
    return CertificatePortals.IAPSER_ART;
  }

  @Override
  public TaxId provider() {
    return CoverageSamples.EMPLOYER;
  }

  @Override
  public TaxId newProvider() {
    return CoverageSamples.NEW_EMPLOYER;
  }

  @Override
  public TaxId stranger() {
    return Cuit.parse("30-50001091-2");
  }

  @Override
  public Credentials credentials(String user) {
    return CoverageSamples.credentials(user);
  }

  @Override
  public boolean loginAsksPerson() {
    return true;
  }

  @Override
  public void enrol(ReferencePayer payer, TaxId provider) {
    payer.enrol(provider, provider.plain(), CoverageSamples.PASSWORD);
  }

  @Override
  public Listing<?> list(Portal portal) {
    return portal.require(InsuranceContracts.class).all(SearchText.nothing()).read();
  }

  @Override
  public Page<?> list(Portal portal, PageRequest page) {
    return portal
        .require(Payroll.class)
        .list(CoverageSamples.CONTRACT.number(), SearchText.nothing(), page);
  }

  @Override
  public List<?> listed() {
    return coverage().contracts();
  }

  @Override
  public CoverageSample coverage() {
    return new IapserCoverageSample();
  }

  @Override
  public void fill(ReferencePayer payer) {
    CoverageSamples.fill(payer);
  }
}
