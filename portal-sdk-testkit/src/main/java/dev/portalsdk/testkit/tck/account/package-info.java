/**
 * What every adapter keeps about the account at its portal: {@link
 * dev.portalsdk.testkit.tck.account.UsersContract}, {@link
 * dev.portalsdk.testkit.tck.account.PermissionsContract} and what there is before a login. What is
 * expected is an {@link dev.portalsdk.testkit.tck.AccountSample}.
 */
@NullMarked
package dev.portalsdk.testkit.tck.account;

import org.jspecify.annotations.NullMarked;
