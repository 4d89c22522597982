/**
 * What is written down so that a change at a portal happens once: a {@link
 * dev.portalsdk.core.journal.WriteJournal} keeps a {@link dev.portalsdk.core.journal.WriteRecord}
 * of each write, named by its {@link dev.portalsdk.core.journal.WriteIdentity}; who does it has its
 * {@link dev.portalsdk.core.journal.WriteClaim}. {@link dev.portalsdk.core.journal.FileJournal}
 * keeps it all in a folder.
 */
@NullMarked
package dev.portalsdk.core.journal;

import org.jspecify.annotations.NullMarked;
