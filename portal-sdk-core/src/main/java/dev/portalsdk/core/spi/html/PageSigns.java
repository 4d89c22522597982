package dev.portalsdk.core.spi.html;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.FormExpiredException;
import dev.portalsdk.core.spi.http.SessionExpiredException;
import dev.portalsdk.core.table.HeaderText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees in a portal's page that it wants something else than to answer: its login, its
 * maintenance, a form that came too late.
 *
 * <pre>{@code
 * private static final PageSigns SIGNS =
 *     PageSigns.login("Usuario", "Clave").maintenance("mantenimiento");
 * }</pre>
 *
 * <p>A {@link dev.portalsdk.core.spi.http.LoginScript} hands each answer to {@link #inspect}. This
 * class is immutable and thread-safe.
 */
public final class PageSigns {

  private final List<String> login;
  private final @Nullable String maintenance;
  private final @Nullable String formExpired;

  private PageSigns(
      List<String> login, @Nullable String maintenance, @Nullable String formExpired) {
    this.login = login;
    this.maintenance = maintenance;
    this.formExpired = formExpired;
  }

  /**
   * Returns the signs of a portal whose login is a form with a password.
   *
   * @param labels of that form, such as {@code Usuario} and {@code Clave}
   */
  public static PageSigns login(String... labels) {
    return new PageSigns(List.of(labels), null, null);
  }

  /**
   * Adds a word in the title of the page that comes while the portal is being mended.
   *
   * @param word lower-case ASCII, such as {@code mantenimiento}
   */
  public PageSigns maintenance(String word) {
    return new PageSigns(login, requireNonNull(word, "word"), formExpired);
  }

  /**
   * Adds words that the portal calls out where the token of a form is too old.
   *
   * @param words lower-case ASCII, such as {@code formulario ha vencido}
   */
  public PageSigns formExpired(String words) {
    return new PageSigns(login, maintenance, requireNonNull(words, "words"));
  }

  /** Returns whether a page has the login's form. */
  public boolean isLogin(HtmlPage page) {
    return page.hasForm(login.toArray(String[]::new));
  }

  /**
   * Looks at an answer, as {@link dev.portalsdk.core.spi.http.LoginScript#inspect} has to.
   *
   * @param call what was being asked, to name it in exceptions
   * @param answer what came back
   * @param signedIn whether a login has succeeded: a login form before it is no surprise
   * @throws SessionExpiredException if it is the login and the user was logged in
   * @throws FormExpiredException if it says that a form came too late
   * @throws PortalUnavailableException if it says maintenance
   */
  public void inspect(PortalCall call, Answer answer, boolean signedIn) {
    if (signedIn && HtmlPage.mayMention(answer, "password") && isLogin(HtmlPage.of(answer))) {
      throw new SessionExpiredException();
    }
    if (mayMention(answer, formExpired) && callsOut(HtmlPage.of(answer), formExpired)) {
      throw new FormExpiredException();
    }
    if (mayMention(answer, maintenance) && isTitled(HtmlPage.of(answer), maintenance)) {
      throw new PortalUnavailableException(
          call, ErrorCode.PORTAL_MAINTENANCE, "the portal says that it is being mended", null);
    }
  }

  private static boolean mayMention(Answer answer, @Nullable String words) {
    return words != null && HtmlPage.mayMention(answer, words);
  }

  private static boolean callsOut(HtmlPage page, @Nullable String words) {
    return words != null && page.alert().filter(said -> holds(said, words)).isPresent();
  }

  private static boolean isTitled(HtmlPage page, @Nullable String word) {
    return word != null && holds(page.title(), word);
  }

  private static boolean holds(String text, String words) {
    return HeaderText.fold(text).contains(words);
  }
}
