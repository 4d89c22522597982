package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.billing.agreement.NormFolder;
import dev.portalsdk.core.document.PortalDocument;
import java.util.List;

/**
 * What the contracts know of one payer's agreements; what is expected belongs to {@link
 * PortalSample#provider()}.
 *
 * <p>Obtained by {@link PortalSample#agreement()}. Implementations are immutable and thread-safe.
 */
public interface AgreementSample {

  /** Returns the updates of the fees that the portal keeps, in its order. */
  List<FeeSchedule> feeSchedules();

  /** Returns an update that the portal has forgotten. */
  FeeSchedule forgotten();

  /**
   * Returns the file of an update, a PDF.
   *
   * @param schedule one of {@link #feeSchedules()}
   */
  PortalDocument file(FeeSchedule schedule);

  /** Returns the companies behind the portal, two at least. */
  List<String> companies();

  /** Returns the provider's name in the portal's combo. */
  String name();

  /**
   * Returns what was agreed on with a company in the portal's order; with the first of {@link
   * #companies()} so much that it takes several pages.
   *
   * @param company one of {@link #companies()}
   */
  List<AgreedService> services(String company);

  /** Returns the attached professionals in the portal's order, some with a CUIT, some without. */
  List<AttachedProfessional> professionals();

  /**
   * Returns the norms of a folder in the portal's order, some in each.
   *
   * @param folder which one
   */
  List<Norm> norms(NormFolder folder);

  /**
   * Returns the file of a norm, a PDF.
   *
   * @param norm one of {@link #norms}
   */
  PortalDocument file(Norm norm);
}
