/**
 * The contracts of what a provider and a payer agreed on, such as {@link
 * dev.portalsdk.testkit.tck.agreement.NormsContract}.
 */
@NullMarked
package dev.portalsdk.testkit.tck.agreement;

import org.jspecify.annotations.NullMarked;
