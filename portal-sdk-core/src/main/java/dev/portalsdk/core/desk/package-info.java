/**
 * The desk of a payer, where providers ask and are told: the {@link
 * dev.portalsdk.core.desk.Contact} form, the {@link dev.portalsdk.core.desk.Cases} that come of it,
 * the payer's {@link dev.portalsdk.core.desk.Notices}, its {@link dev.portalsdk.core.desk.Library}
 * and its {@link dev.portalsdk.core.desk.Tutorials}. What a portal calls an entry of one of these
 * lists is an {@link dev.portalsdk.core.desk.EntryId}.
 */
@NullMarked
package dev.portalsdk.core.desk;

import org.jspecify.annotations.NullMarked;
