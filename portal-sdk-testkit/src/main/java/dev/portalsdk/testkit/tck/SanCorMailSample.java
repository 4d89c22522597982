package dev.portalsdk.testkit.tck;

import dev.portalsdk.core.account.MaskedEmail;
import dev.portalsdk.core.account.Registrant;
import dev.portalsdk.core.identity.License;
import dev.portalsdk.testkit.SanCorSamples;
import java.util.List;

/** The addresses of the {@link SanCorSamples}. */
final class SanCorMailSample implements MailSample {

  @Override
  public List<Registrant> registrants() {
    return List.of(
        Registrant.of(SanCorSamples.UNREGISTERED_NUMBER, SanCorSamples.UNREGISTERED),
        Registrant.of(SanCorSamples.UNREGISTERED_NUMBER, License.of(SanCorSamples.LICENSE)));
  }

  @Override
  public Registrant impostor() {
    return Registrant.of(SanCorSamples.UNREGISTERED_NUMBER, SanCorSamples.NEW_PROVIDER);
  }

  @Override
  public String email() {
    return SanCorSamples.EMAIL;
  }

  @Override
  public MaskedEmail shown() {
    return new MaskedEmail("*****dad@sancorsalud.com.ar");
  }

  @Override
  public String user() {
    return SanCorSamples.USER;
  }

  @Override
  public String userWithoutAddress() {
    return SanCorSamples.NEW_USER;
  }
}
