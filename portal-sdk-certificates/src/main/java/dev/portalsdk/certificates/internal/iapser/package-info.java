/**
 * The portal of IAPSER ART for employers: {@link
 * dev.portalsdk.certificates.internal.iapser.IapserAdapter} serves it, {@code Endpoints} has its
 * paths, and a page class reads each of its lists.
 */
@NullMarked
package dev.portalsdk.certificates.internal.iapser;

import org.jspecify.annotations.NullMarked;
