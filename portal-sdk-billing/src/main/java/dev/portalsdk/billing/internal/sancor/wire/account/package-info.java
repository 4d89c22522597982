/** What the portal sends about the account of a provider: the menu, "Mis Datos", "Usuarios". */
@NullMarked
package dev.portalsdk.billing.internal.sancor.wire.account;

import org.jspecify.annotations.NullMarked;
