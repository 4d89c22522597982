package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.testkit.AgreementSamples;
import java.util.List;

/** The {@link AgreementSamples} as what the contracts expect at SanCor Salud. */
final class SanCorAgreementSample implements AgreementSample {

  @Override
  public List<FeeSchedule> feeSchedules() {
    return AgreementSamples.feeSchedules().subList(1, 3);
  }

  @Override
  public FeeSchedule forgotten() {
    return AgreementSamples.feeSchedules().get(0);
  }

  @Override
  public PortalDocument file(FeeSchedule schedule) {
    return AgreementSamples.file(schedule);
  }

  @Override
  public List<String> companies() {
    return AgreementSamples.COMPANIES;
  }

  @Override
  public String name() {
    return AgreementSamples.NAME;
  }

  @Override
  public List<AgreedService> services(String company) {
    return AgreementSamples.services(company);
  }

  @Override
  public List<AttachedProfessional> professionals() {
    return List.of(AgreementSamples.WITHOUT_CUIT, AgreementSamples.WITH_CUIT);
  }

  @Override
  public List<Norm> norms(NormFolder folder) {
    return List.of(
        folder == NormFolder.UNREAD ? AgreementSamples.UNREAD_NORM : AgreementSamples.READ_NORM);
  }

  @Override
  public PortalDocument file(Norm norm) {
    return AgreementSamples.file(norm);
  }
}
