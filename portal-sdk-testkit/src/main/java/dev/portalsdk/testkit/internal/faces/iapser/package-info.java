/**
 * IAPSER ART's portal for employers: {@link dev.portalsdk.testkit.internal.faces.iapser.IapserFace}
 * answers its addresses, {@link dev.portalsdk.testkit.internal.faces.iapser.IapserRules} has what
 * its manual says.
 */
@NullMarked
package dev.portalsdk.testkit.internal.faces.iapser;

import org.jspecify.annotations.NullMarked;
