package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.billing.agreement.Norm;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.ProviderNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.state.AgreementFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.time.LocalDate;

/**
 * What a reference payer agrees on with its providers, with its verbs: what it does here, its
 * portal shows at the next request.
 *
 * <p>Obtain it with {@link ReferencePayer#agreement()}. A verb about a provider without an account,
 * or about something that the portal does not show, is an {@link IllegalArgumentException}. It is
 * thread-safe.
 */
public final class ReferenceAgreement {

  private final PayerState state;

  ReferenceAgreement(PayerState state) {
    this.state = state;
  }

  /**
   * Updates the fees of a provider; a portal forgets the oldest if it keeps few.
   *
   * @param provider whose fees
   * @param schedule its text as shown does not count
   * @param file what is downloaded
   */
  public void update(TaxId provider, FeeSchedule schedule, PortalDocument file) {
    state.requireOffer(FeeSchedules.class);
    file(provider).update(requireNonNull(schedule, "schedule"), requireNonNull(file, "file"));
  }

  /**
   * Agrees on a practice.
   *
   * @param provider with whom
   * @param company which company behind the portal, such as {@code StaffMédico S.A.}
   * @param name under which of its names, as the portal's combo has it
   * @param service its text as shown does not count
   * @throws IllegalArgumentException if there is no such company
   */
  public void agree(TaxId provider, String company, String name, AgreedService service) {
    state.requireOffer(AgreedServices.class);
    if (!state.rules().agreement().companies().contains(company)) {
      throw new IllegalArgumentException("No such company is behind the portal");
    }
    file(provider).agree(company, requireNonNull(name, "name"), requireNonNull(service, "service"));
  }

  /**
   * Attaches a professional to a provider.
   *
   * @param provider the institution
   * @param professional the text as shown does not count
   */
  public void attach(TaxId provider, AttachedProfessional professional) {
    state.requireOffer(AttachedProfessionals.class);
    file(provider).attach(requireNonNull(professional, "professional"));
  }

  /**
   * Detaches a professional.
   *
   * @param provider the institution
   * @param number the professional's
   * @throws IllegalArgumentException if no such professional is attached
   */
  public void detach(TaxId provider, ProviderNumber number) {
    if (!file(provider).detach(requireNonNull(number, "number"))) {
      throw new IllegalArgumentException("No such professional is attached");
    }
  }

  /**
   * Publishes a norm for all providers; nobody has read it.
   *
   * @param norm its folder, day, action and text as shown do not count
   * @param file what is downloaded
   */
  public void publish(Norm norm, PortalDocument file) {
    state.requireOffer(Norms.class);
    state.bulletin().add(requireNonNull(norm, "norm"), requireNonNull(file, "file"));
  }

  /**
   * Takes it that a provider has read a norm.
   *
   * @param provider who
   * @param norm its name
   * @param day when, in the portal's zone
   */
  public void read(TaxId provider, EntryId norm, LocalDate day) {
    file(provider).read(requireNonNull(norm, "norm"), requireNonNull(day, "day"));
  }

  private AgreementFile file(TaxId provider) {
    return state.provider(requireNonNull(provider, "provider")).agreement();
  }
}
