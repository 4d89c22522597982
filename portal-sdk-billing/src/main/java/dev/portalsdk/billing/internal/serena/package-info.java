/**
 * The provider portal of Serena ART, read as its manual "Bienvenidos a la web de Serena ART" shows
 * it: one class for each page. {@link dev.portalsdk.billing.internal.serena.SerenaAdapter} is the
 * way in; paths stand in {@code Endpoints}, headers in the page classes.
 */
@NullMarked
package dev.portalsdk.billing.internal.serena;

import org.jspecify.annotations.NullMarked;
