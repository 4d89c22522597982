/**
 * The signer of the reference portals: a {@link dev.portalsdk.testkit.internal.signing.PdfSigner}
 * signs a PDF with a {@link dev.portalsdk.testkit.internal.signing.SigningIdentity} of the {@link
 * dev.portalsdk.testkit.internal.signing.TestAuthority}, which nobody but a test trusts.
 */
@NullMarked
package dev.portalsdk.testkit.internal.signing;

import org.jspecify.annotations.NullMarked;
