/**
 * The portal of SanCor Salud for providers, read as its manual "Instructivo plataforma autogestión
 * prestadores con acceso web" shows it: a program in the browser that asks for JSON. One class for
 * each section of the portal, what comes over the wire in {@code wire}, paths in {@code Endpoints}.
 * {@link dev.portalsdk.billing.internal.sancor.SanCorAdapter} is the way in.
 */
@NullMarked
package dev.portalsdk.billing.internal.sancor;

import org.jspecify.annotations.NullMarked;
