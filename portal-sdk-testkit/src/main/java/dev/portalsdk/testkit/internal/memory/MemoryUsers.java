package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.account.PortalUser;
import dev.portalsdk.core.account.UserForm;
import dev.portalsdk.core.account.UserId;
import dev.portalsdk.core.account.UserRequirements;
import dev.portalsdk.core.account.Users;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.http.Exchange;
import dev.portalsdk.core.spi.http.Session;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.internal.state.UserFile;
import dev.portalsdk.testkit.spi.AccountRefusal;
import dev.portalsdk.testkit.spi.PortalRules;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The users of one provider. */
final class MemoryUsers implements Users {

  private final Session session;
  private final Visit visit;
  private final PayerState payer;
  private final PortalRules rules;

  MemoryUsers(Session session, Visit visit, PayerState payer) {
    this.session = session;
    this.visit = visit;
    this.payer = payer;
    this.rules = payer.rules();
  }

  @Override
  public Page<PortalUser> list(PageRequest request) {
    PageCut cut = PageCut.declared(request, OptionalInt.of(rules.accounts().usersPerPage()));
    return session.read("list users", x -> visit.list(x.call(), cut, this::users));
  }

  private List<PortalUser> users(ProviderFile file) {
    return file.users().all().stream().map(this::user).toList();
  }

  private PortalUser user(UserFile user) {
    Set<String> permissions = user.granted().orElseGet(this::permissions);
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(label(0), user.name());
    entries.putAll(user.entries());
    return new PortalUser(
        new UserId(String.valueOf(user.serial())),
        permissions,
        rules.accounts().shown(entries, permissions));
  }

  @Override
  public UserRequirements requirements() {
    return session.read(
        "open user form",
        exchange -> {
          visit.page(exchange.call());
          return new UserRequirements(rules.accounts().userLabels(), permissions());
        });
  }

  @Override
  public String register(UserForm form) {
    require(form, true);
    return session.write(
        "register user",
        exchange -> {
          visit.change(exchange, file -> create(exchange.call(), file, form));
          return rules.accounts().created();
        });
  }

  @Override
  public String change(UserId user, UserForm form) {
    require(form, false);
    return session.write("change user", exchange -> change(exchange, user, form));
  }

  private String change(Exchange exchange, UserId user, UserForm form) {
    visit.change(exchange, file -> change(exchange.call(), file, user, form));
    return rules.accounts().changed();
  }

  private void create(PortalCall call, ProviderFile file, UserForm form) {
    UserEntries entries = UserEntries.of(form, rules.accounts().userLabels());
    requireFree(call, file, entries.name());
    if (!file.users()
        .create(entries.name(), entries.password(), entries.others(), form.permissions())) {
      throw refused(call, AccountRefusal.USER_TAKEN);
    }
  }

  private void change(PortalCall call, ProviderFile file, UserId id, UserForm form) {
    UserFile old =
        file.users().all().stream()
            .filter(user -> id.text().equals(String.valueOf(user.serial())))
            .findFirst()
            .orElseThrow(() -> refused(call, AccountRefusal.UNKNOWN_USER));
    UserEntries entries = UserEntries.of(form, rules.accounts().userLabels(), old);
    requireFree(call, file, entries.name());
    UserFile changed =
        new UserFile(
            old.serial(),
            entries.name(),
            entries.password(),
            entries.others(),
            form.permissions(),
            old.active());
    if (!file.users().replace(changed)) {
      throw refused(call, AccountRefusal.USER_TAKEN);
    }
  }

  /** Where the name tells the provider, no two providers have users of the same. */
  private void requireFree(PortalCall call, ProviderFile file, String name) {
    if (rules.userNameTellsProvider()
        && !file.users().has(name)
        && payer.accounts().providerOf(name).isPresent()) {
      throw refused(call, AccountRefusal.USER_TAKEN);
    }
  }

  /** The portal's form has no other fields, and offers no other permissions. */
  private void require(UserForm form, boolean all) {
    UserRequirements asked = requirements();
    Set<String> labels = form.entries().keySet();
    if (!new HashSet<>(asked.labels()).containsAll(labels)
        || (all && !labels.containsAll(asked.labels()))) {
      throw new IllegalArgumentException("The portal asks for " + asked.labels());
    }
    if (!asked.permissions().containsAll(form.permissions())) {
      throw new IllegalArgumentException("The portal gives the permissions " + asked.permissions());
    }
  }

  private Set<String> permissions() {
    return new LinkedHashSet<>(rules.menu().values());
  }

  private String label(int position) {
    return rules.accounts().userLabels().get(position);
  }

  private RequestRefusedException refused(PortalCall call, AccountRefusal refusal) {
    return new RequestRefusedException(
        call, "the portal refuses what was entered", rules.words(refusal));
  }
}
