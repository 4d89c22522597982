/**
 * Payers' portals to test against, without the payers: a {@link
 * dev.portalsdk.testkit.ReferencePortal} is the state of them all, a {@link
 * dev.portalsdk.testkit.ReferencePayer} is one of them with the verbs of its trade, among them
 * those of its {@link dev.portalsdk.testkit.ReferenceDesk} and its {@link
 * dev.portalsdk.testkit.ReferenceAgreement}, {@link dev.portalsdk.testkit.Samples}, {@link
 * dev.portalsdk.testkit.VoucherSamples} and a {@link dev.portalsdk.testkit.HospitalGenerator} fill
 * it, a {@link dev.portalsdk.testkit.MutableClock} is its time, and a {@link
 * dev.portalsdk.testkit.PortalExtension} gives each test of JUnit its own.
 */
@NullMarked
package dev.portalsdk.testkit;

import org.jspecify.annotations.NullMarked;
