package dev.portalsdk.certificates.internal.iapser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portalsdk.certificates.CertificatePortals;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.core.spi.http.Answer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("IA02")
class LoginFormTest {

  private static final PortalCall CALL = new PortalCall(CertificatePortals.IAPSER_ART, "test");
  private static final String WORDS = "{\"mensaje\":\"Usuario o contraseña incorrectos\"}";
  private static final String LOGIN = "api/ingreso";
  private static final int ASKED = 428;

  private final LoginForm form = new LoginForm(PortalSettings.none());

  /** Whatever the status, who goes on trying is locked out. */
  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 422})
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
  @Tag("IA03")
  void asksForAnotherPasswordWhereTheLoginWantsOne() {
    for (String body : List.of(WORDS, "<html>")) {
      assertThatExceptionOfType(PasswordChangeRequiredException.class)
          .isThrownBy(() -> form.inspect(CALL, answer(LOGIN, 409, body), false));
    }
    assertThatExceptionOfType(RequestRefusedException.class)
        .isThrownBy(() -> form.inspect(CALL, answer("api/contrasena", 409, WORDS), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auth/login", "auth/login?app=1", "/auth/login"})
  void knowsTheLoginWhereverSettingsSayThatItIs(String path) {
    LoginForm other = new LoginForm(PortalSettings.builder().endpoint("login", path).build());
    assertThatExceptionOfType(LoginRefusedException.class)
        .isThrownBy(() -> other.inspect(CALL, answer(path, 422, WORDS), false));
  }

  /** The session has ended: the library logs in again. */
  @Test
  void leavesA401AfterTheLoginToTheSession() {
    assertThatCode(() -> form.inspect(CALL, answer(LOGIN, 401, WORDS), true))
        .doesNotThrowAnyException();
  }

  @Test
  void tellsWhatAPersonIsAskedWhereAndUntilWhen() {
    assertThatExceptionOfType(HumanChallengeException.class)
        .isThrownBy(() -> ask("https://portal.example/art/ingreso", "2025-08-20T12:02:00Z"))
        .extracting(HumanChallengeException::challenge)
        .satisfies(
            asked -> {
              assertThat(asked.id()).isEqualTo("7f3a");
              assertThat(asked.words()).contains("No soy un robot");
              assertThat(asked.page().orElseThrow())
                  .hasToString("https://portal.example/art/ingreso");
              assertThat(asked.expires().orElseThrow()).hasToString("2025-08-20T12:02:00Z");
            });
  }

  /** A program may open the page in a person's browser, or show it as a link. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "art/ingreso",
        "//evil.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https:evil",
        "http://portal.example/",
        "https://portal.example@evil.example/",
        "https://10.0.0.1/ ",
      })
  void sendsNobodyToWhatIsNoPage(String page) {
    assertThatExceptionOfType(UnsafeTargetException.class)
        .isThrownBy(() -> ask(page, "2025-08-20T12:02:00Z"))
        .satisfies(unsafe -> assertThat(unsafe.code()).isEqualTo(ErrorCode.UNSAFE_URL))
        .withMessageContaining("$.pagina")
        .withMessageNotContaining("evil");
  }

  private void ask(String page, String end) {
    String question =
        """
        {"desafio":"7f3a","texto":"No soy un robot","pagina":"%s","vence":"%s"}"""
            .formatted(page, end);
    form.inspect(CALL, answer("api/certificados/nomina", ASKED, question), true);
  }

  private static Answer answer(String path, int status, String json) {
    return new JsonAnswers().of(path, status, json);
  }
}
