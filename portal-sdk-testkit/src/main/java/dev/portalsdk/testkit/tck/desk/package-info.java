/**
 * The contracts of a payer's desk, such as {@link dev.portalsdk.testkit.tck.desk.CasesContract}.
 */
@NullMarked
package dev.portalsdk.testkit.tck.desk;

import org.jspecify.annotations.NullMarked;
