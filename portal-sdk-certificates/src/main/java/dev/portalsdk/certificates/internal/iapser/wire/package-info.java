/**
 * What the portal of IAPSER ART sends, as plain records: texts as its screen shows them. The manual
 * shows screens alone; the names of the fields are this project's reading.
 */
@NullMarked
package dev.portalsdk.certificates.internal.iapser.wire;

import org.jspecify.annotations.NullMarked;
