package dev.portalsdk.core.account;

import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.Paged;

/**
 * The users of the logged-in provider and what each may do, "administración / usuarios".
 *
 * <p>SanCor Salud alone is known to have it, and its manual shows no field of it (L400-407): the
 * form is filled in by the labels that the portal itself tells, the permissions are the entries of
 * its menu, and this interface may still change. Obtain it with {@code
 * portal.require(Users.class)}. Instances are safe for use by several threads.
 */
public interface Users {

  /**
   * Returns one page of the users, in the portal's order, with one request.
   *
   * @param page {@link PageRequest#first()}, or the request that an earlier page led to
   */
  Page<PortalUser> list(PageRequest page);

  /** Returns all users, each page fetched when the walk reaches it. */
  default Paged<PortalUser> all() {
    return Paged.over(this::list);
  }

  /** Returns which labels the portal's form has and which permissions it can give. */
  UserRequirements requirements();

  /**
   * Creates a user, who can log in at once and may do what the form gives and nothing else.
   *
   * @param form with each label of {@link #requirements}; its texts may be personal
   * @return what the portal says, empty if nothing
   * @throws IllegalArgumentException if a label is missing or none of the form's, or a permission
   *     is none that can be given
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal refuses it, with its
   *     words, such as for a name that is taken
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it; {@link #list} tells, and a second try is refused if the first arrived
   */
  String register(UserForm form);

  /**
   * Changes a user, whose permissions are from now on those of the form.
   *
   * @param user one of {@link #list}
   * @param form whose entries are labels of {@link #requirements}; what is not entered stays
   * @return what the portal says, empty if nothing
   * @throws IllegalArgumentException if a label is none of the form's, or a permission is none that
   *     can be given
   * @throws dev.portalsdk.core.error.RequestRefusedException if the portal refuses it, with its
   *     words, such as for a user that is no longer there
   * @throws dev.portalsdk.core.error.OutcomeUnknownException if it was sent and no answer says what
   *     became of it; {@link #list} tells, and a second try does no harm
   */
  String change(UserId user, UserForm form);
}
