package dev.portalsdk.billing.internal.sancor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SC01")
class LoginFormTest {

  private static final PortalCall CALL = new PortalCall(BillingPortals.SANCOR_SALUD, "test");
  private static final String WORDS = "{\"mensaje\":\"Usuario o contraseña incorrectos\"}";
  private static final String LOGIN = "api/ingreso";

  private final LoginForm form = new LoginForm(PortalSettings.builder().build());

  /** Whatever the status, who goes on trying is locked out. */
  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 409, 422})
  void takesAnAnswerInWordsToTheLoginForARefusedLogin(int status) {
    assertThatExceptionOfType(LoginRefusedException.class)
        .isThrownBy(() -> form.inspect(CALL, answer(LOGIN, status, WORDS), false))
        .extracting(PortalException::portalWords)
        .hasToString("Optional[Usuario o contraseña incorrectos]");
  }

  @Test
  void takesA401WithoutWordsForARefusedLoginToo() {
    assertThatExceptionOfType(LoginRefusedException.class)
        .isThrownBy(() -> form.inspect(CALL, answer(LOGIN, 401, "<html>"), false));
    for (int status : new int[] {400, 403, 500}) {
      assertThatCode(() -> form.inspect(CALL, answer(LOGIN, status, "<html>"), false))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void knowsTheLoginWhereverSettingsSayThatItIs() {
    for (String path : List.of("auth/login", "auth/login?app=1", "/auth/login")) {
      LoginForm other = new LoginForm(PortalSettings.builder().endpoint("login", path).build());
      assertThatExceptionOfType(LoginRefusedException.class)
          .isThrownBy(() -> other.inspect(CALL, answer(path, 422, WORDS), false));
    }
  }

  /** At an entrance nobody logs in: what a 401 means there, its status says. */
  @Test
  void takesNoOtherAnswerForARefusedLogin() {
    assertThatCode(() -> form.inspect(CALL, answer("api/registro", 401, WORDS), false))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> form.inspect(CALL, answer("api/registro", 422, WORDS), false));
  }

  /** The session has ended: the library logs in again. */
  @Test
  void leavesA401AfterTheLoginToTheSession() {
    assertThatCode(() -> form.inspect(CALL, answer("api/menu", 401, WORDS), true))
        .doesNotThrowAnyException();
  }

  private static Answer answer(String path, int status, String json) {
    return new JsonAnswers().of(path, status, json);
  }
}
