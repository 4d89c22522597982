/**
 * Work-risk coverage certificates of an employer. {@link
 * dev.portalsdk.certificates.CertificatePortals} names the portals that issue them; their adapters
 * are not here yet.
 */
@NullMarked
package dev.portalsdk.certificates;

import org.jspecify.annotations.NullMarked;
