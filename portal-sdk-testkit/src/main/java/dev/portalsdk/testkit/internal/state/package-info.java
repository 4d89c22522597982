/**
 * What is true at the reference portals: a {@link dev.portalsdk.testkit.internal.state.PayerState}
 * is one payer with its {@link dev.portalsdk.testkit.internal.state.Sessions} and {@link
 * dev.portalsdk.testkit.internal.state.FaultScript}, a {@link
 * dev.portalsdk.testkit.internal.state.ProviderFile} is what it keeps of one provider, and an
 * {@link dev.portalsdk.testkit.internal.state.InvoiceFile} what it keeps of one invoice; {@link
 * dev.portalsdk.testkit.internal.state.Payments} decide and pay.
 */
@NullMarked
package dev.portalsdk.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
