package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.testkit.internal.state.UserFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the texts of a form are: its first label is the user's name, its second the password.
 *
 * @param name what the user logs in with
 * @param password the user's
 * @param others by label
 */
record UserEntries(String name, String password, Map<String, String> others) {

  /** Reads a form in which each label is filled in. */
  static UserEntries of(UserForm form, List<String> labels) {
    return over(Map.of(), form, labels);
  }

  /** Reads a form that leaves out what stays as it is. */
  static UserEntries of(UserForm form, List<String> labels, UserFile user) {
    Map<String, String> stays = new LinkedHashMap<>(user.entries());
    stays.put(labels.get(0), user.name());
    stays.put(labels.get(1), user.password());
    return over(stays, form, labels);
  }

  private static UserEntries over(Map<String, String> stays, UserForm form, List<String> labels) {
    Map<String, String> all = new LinkedHashMap<>(stays);
    all.putAll(form.entries());
    String name = all.getOrDefault(labels.get(0), "");
    String password = all.getOrDefault(labels.get(1), "");
    all.keySet().removeAll(labels.subList(0, 2));
    return new UserEntries(name, password, all);
  }

  @Override
  public String toString() {
    return "UserEntries";
  }
}
