/** What the portal sends in "Validación de Asociados". */
@NullMarked
package dev.portalsdk.billing.internal.sancor.wire.care;

import org.jspecify.annotations.NullMarked;
