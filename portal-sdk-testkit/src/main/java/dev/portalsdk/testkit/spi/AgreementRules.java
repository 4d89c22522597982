package dev.portalsdk.testkit.spi;

import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.core.table.Shown;
import java.time.LocalDate;
import java.util.List;

/**
 * What one payer does with agreements that another does not: how many updates it keeps, who is
 * behind its portal, and how it shows what was agreed on.
 *
 * <p>An implementation cites the line of the payer's manual for each value, or says that it is
 * invented. Implementations are immutable and thread-safe.
 */
public interface AgreementRules {

  /** Returns how many updates of fees the portal keeps, the last ones. */
  int feeSchedulesKept();

  /** Returns the companies behind the portal, in its order. */
  List<String> companies();

  /** Returns how many agreed practices a page shows; it declares its rows and their total. */
  int agreedServicesPerPage();

  /** Returns the words beside a norm that was not read. */
  String unreadNorm();

  /**
   * Returns the words beside a norm that was read, such as {@code Norma leída el 22/12/2021}.
   *
   * @param day the day of it
   */
  String readNorm(LocalDate day);

  /** Returns the row of an update of fees as the portal shows it, header by header. */
  Shown shown(FeeSchedule schedule);

  /** Returns the row of an agreed practice as the portal shows it, header by header. */
  Shown shown(AgreedService service);

  /** Returns the row of a professional as the portal shows it, header by header. */
  Shown shown(AttachedProfessional professional);

  /** Returns the row of a norm as the portal shows it, header by header. */
  Shown shown(Norm norm);
}
