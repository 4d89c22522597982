/**
 * Who and what a portal talks about, as values that are valid by construction: taxpayers ({@link
 * dev.portalsdk.core.identity.TaxId}, implemented by {@link dev.portalsdk.core.identity.Cuit} and
 * its kin and by {@link dev.portalsdk.core.identity.Nit}), persons ({@link
 * dev.portalsdk.core.identity.Dni}, {@link dev.portalsdk.core.identity.Cedula}), bank accounts
 * ({@link dev.portalsdk.core.identity.Cbu}), and the numbers that a payer or an authority assigns
 * ({@link dev.portalsdk.core.identity.ProviderNumber}, {@link
 * dev.portalsdk.core.identity.MemberNumber}, {@link dev.portalsdk.core.identity.License}, {@link
 * dev.portalsdk.core.identity.HabilitationCode}, {@link dev.portalsdk.core.identity.CaseNumber}).
 *
 * <p>Each type reads text with {@code parse}, which refuses anything that is not exactly such a
 * number with an {@link dev.portalsdk.core.error.InvalidTextException}, and writes with {@code
 * formatted()} what {@code parse} reads back. {@code toString} masks what may identify a person.
 * Only ASCII digits are digits. What a portal shows for "none", such as a CUIT {@code 0}, is no
 * value of these types: whoever reads that portal turns it into an empty {@code Optional}.
 */
@NullMarked
package dev.portalsdk.core.identity;

import org.jspecify.annotations.NullMarked;
