package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.Invoices;
import dev.portalsdk.billing.invoice.InvoiceQuery;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.account.ProviderProfile;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.care.CapitatedEligibility;
import dev.portalsdk.core.care.Eligibility;
import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.care.TransferKind;
import dev.portalsdk.core.care.TransferStep;
import dev.portalsdk.core.care.Transfers;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.testkit.AccountSamples;
import dev.portalsdk.testkit.CareSamples;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The {@link AccountSamples} as what the contracts expect at SanCor Salud. */
final class SanCorAccountSample implements AccountSample {

  private static final MemberId MEMBER = MemberId.of(CareSamples.MEMBER);

  @Override
  public ProviderData profile() {
    return AccountSamples.profile();
  }

  @Override
  public UserForm newUser() {
    return AccountSamples.newUser();
  }

  @Override
  public UserForm changedUser() {
    return AccountSamples.changedUser();
  }

  @Override
  public Credentials credentials(UserForm form) {
    return Credentials.of("user", form.entries().getOrDefault("Nombre de Usuario", ""))
        .and("password", form.entries().getOrDefault("Contraseña", ""));
  }

  @Override
  public Map<Class<?>, String> menu() {
    return Map.of(
        Eligibility.class, "Validación Online",
        CapitatedEligibility.class, "Elegibilidad Asociado Capitado",
        ProviderProfile.class, "Mis Datos",
        Invoices.class, "Facturas",
        Users.class, "Usuarios",
        Transfers.class, "Traslados");
  }

  @Override
  public Set<Class<?>> permitted() {
    return Set.of(Invoices.class, Eligibility.class, ProviderProfile.class);
  }

  @Override
  public Map<Class<?>, Consumer<Portal>> questions() {
    Map<Class<?>, Consumer<Portal>> questions = new HashMap<>();
    questions.put(Eligibility.class, portal -> portal.require(Eligibility.class).check(MEMBER));
    questions.put(
        CapitatedEligibility.class,
        portal -> portal.require(CapitatedEligibility.class).check(MEMBER));
    questions.put(ProviderProfile.class, portal -> portal.require(ProviderProfile.class).detail());
    questions.put(
        Invoices.class, portal -> portal.require(Invoices.class).all(InvoiceQuery.all()).read());
    questions.put(Users.class, portal -> portal.require(Users.class).all().read());
    questions.put(
        Transfers.class,
        portal ->
            portal
                .require(Transfers.class)
                .all(TransferKind.LACK_OF_COMPLEXITY, TransferStep.REQUEST)
                .read());
    return questions;
  }
}
