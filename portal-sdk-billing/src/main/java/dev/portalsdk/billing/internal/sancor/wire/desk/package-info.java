/** What the portal sends about cases, messages, notices, documents and tutorials. */
@NullMarked
package dev.portalsdk.billing.internal.sancor.wire.desk;

import org.jspecify.annotations.NullMarked;
