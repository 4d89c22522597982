/**
 * The account at a portal, before and beside its use: {@link
 * dev.portalsdk.core.account.Registration} of a user and {@link
 * dev.portalsdk.core.account.PasswordRecovery}, or both by e-mail, {@link
 * dev.portalsdk.core.account.MailedRegistration} and {@link
 * dev.portalsdk.core.account.MailedPassword}; once logged in, what the payer keeps of the provider,
 * {@link dev.portalsdk.core.account.ProviderProfile}, and its {@link
 * dev.portalsdk.core.account.Users} with their permissions.
 */
@NullMarked
package dev.portalsdk.core.account;

import org.jspecify.annotations.NullMarked;
