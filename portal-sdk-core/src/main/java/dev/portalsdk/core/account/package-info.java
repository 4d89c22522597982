/**
 * The account at a portal, before and beside its use: {@link
 * dev.portalsdk.core.account.Registration} of a user and {@link
 * dev.portalsdk.core.account.PasswordRecovery}.
 */
@NullMarked
package dev.portalsdk.core.account;

import org.jspecify.annotations.NullMarked;
