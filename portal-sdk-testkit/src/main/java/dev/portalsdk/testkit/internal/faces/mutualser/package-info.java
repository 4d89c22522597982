/**
 * Mutual SER's payments portal as its users see it, from the manual "Consulta portal de pagos"; it
 * takes no text from the adapter.
 */
@NullMarked
package dev.portalsdk.testkit.internal.faces.mutualser;

import org.jspecify.annotations.NullMarked;
