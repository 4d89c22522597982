package dev.portalsdk.core.spi.html;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LoginRefusedException;
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
  private final @Nullable String inside;
  private final @Nullable String maintenance;
  private final @Nullable String formExpired;

  private PageSigns(
      List<String> login,
      @Nullable String inside,
      @Nullable String maintenance,
      @Nullable String formExpired) {
    this.login = login;
    this.inside = inside;
    this.maintenance = maintenance;
    this.formExpired = formExpired;
  }

  /**
   * Returns the signs of a portal whose login is a form with a password.
   *
   * @param labels of that form, such as {@code Usuario} and {@code Clave}
   */
  public static PageSigns login(String... labels) {
    return new PageSigns(List.of(labels), null, null, null);
  }

  /**
   * Adds a text of the page that a login leads to.
   *
   * @param text such as {@code Módulos Portal}; accents, case and spaces do not matter
   */
  public PageSigns inside(String text) {
    return new PageSigns(login, requireNonNull(text, "text"), maintenance, formExpired);
  }

  /**
   * Adds a word in the title of the page that comes while the portal is being mended.
   *
   * @param word lower-case ASCII, such as {@code mantenimiento}
   */
  public PageSigns maintenance(String word) {
    return new PageSigns(login, inside, requireNonNull(word, "word"), formExpired);
  }

  /**
   * Adds words that the portal calls out where the token of a form is too old.
   *
   * @param words lower-case ASCII, such as {@code formulario ha vencido}
   */
  public PageSigns formExpired(String words) {
    return new PageSigns(login, inside, maintenance, requireNonNull(words, "words"));
  }

  /** Returns whether a page has the login's form. */
  public boolean isLogin(HtmlPage page) {
    return page.hasForm(login.toArray(String[]::new));
  }

  /**
   * Looks at the page that came for a login.
   *
   * @param call the login, to name it in exceptions
   * @param entered what came
   * @throws LoginRefusedException if it is the login again, with what the portal calls out
   * @throws dev.portalsdk.core.error.PortalChangedException if it is neither that nor the page that
   *     a login leads to
   */
  public void requireInside(PortalCall call, HtmlPage entered) {
    if (isLogin(entered)) {
      throw new LoginRefusedException(
          call, "the portal shows its login again", entered.alert().orElse(null));
    }
    if (inside != null && !entered.shows(inside)) {
      throw entered
          .origin()
          .unreadable(ErrorCode.PAGE_CHANGED, "no " + inside + " after the login");
    }
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
