/**
 * What a payer's portal tells about care, beyond money: the {@link
 * dev.portalsdk.core.care.Authorizations} that it issued, the {@link
 * dev.portalsdk.core.care.Eligibility} of a member at this moment, also of a member paid for per
 * head ({@link dev.portalsdk.core.care.CapitatedEligibility}), and the {@link
 * dev.portalsdk.core.care.Transfers} of patients.
 */
@NullMarked
package dev.portalsdk.core.care;

import org.jspecify.annotations.NullMarked;
