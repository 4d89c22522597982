package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.core.identity.TaxId;

/**
 * What tells one session of a provider from all others.
 *
 * @param serial counts the logins at this payer, from 1
 * @param provider who logged in
 */
public record Ticket(int serial, TaxId provider) {}
