package dev.portalsdk.billing.agreement;

import java.util.List;

/**
 * Between whom a portal shows agreements: the companies behind it and the providers of its combo
 * (SanCor Salud's manual L234: «SanCorSalud», «StaffMédico S.A.»).
 *
 * @param companies as the portal writes them, in its order
 * @param providers as the portal writes them, in its order; a name may be a person's
 */
public record AgreementParties(List<String> companies, List<String> providers) {

  /** Copies the lists. */
  public AgreementParties {
    companies = List.copyOf(companies);
    providers = List.copyOf(providers);
  }

  /** Returns how many there are of each. */
  @Override
  public String toString() {
    return "AgreementParties["
        + companies.size()
        + " companies, "
        + providers.size()
        + " providers]";
  }
}
