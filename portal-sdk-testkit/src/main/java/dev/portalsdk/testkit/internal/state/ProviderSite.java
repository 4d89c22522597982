package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.account.ContactData;
import dev.portalsdk.core.identity.Cedula;
import dev.portalsdk.core.identity.HabilitationCode;

/**
 * A site of a provider, and who stands for it. Immutable and thread-safe.
 *
 * @param code the site
 * @param representative the legal representative
 * @param contact how to reach that person
 */
public record ProviderSite(HabilitationCode code, Cedula representative, ContactData contact) {}
