/**
 * The contracts that every adapter passes, in memory and over HTTP: abstract JUnit classes such as
 * {@link dev.portalsdk.testkit.tck.InvoicesContract}, each run on a {@link
 * dev.portalsdk.testkit.tck.PortalFixture}. What a contract expects of a portal is its {@link
 * dev.portalsdk.testkit.tck.PortalSample}; only capabilities that a portal offers have to pass.
 * Those of a payer's desk, of agreements and of what is handed in are in packages of their own,
 * {@code desk}, {@code agreement} and {@code submission}.
 *
 * <pre>{@code
 * @Nested
 * class InvoicesOverHttp extends InvoicesContract {
 *   @Override
 *   protected PortalFixture fixture() {
 *     return PortalFixture.served(SERENA_ART);
 *   }
 * }
 * }</pre>
 */
@NullMarked
package dev.portalsdk.testkit.tck;

import org.jspecify.annotations.NullMarked;
