/**
 * What a provider and a payer agreed on: the {@link dev.portalsdk.billing.agreement.FeeSchedule},
 * the {@link dev.portalsdk.billing.agreement.AgreedService}, who is an {@link
 * dev.portalsdk.billing.agreement.AttachedProfessional}, the {@link
 * dev.portalsdk.billing.agreement.Norm} by which is billed; and the {@link
 * dev.portalsdk.billing.agreement.Roster} that tells a payer who joins and who leaves.
 */
@NullMarked
package dev.portalsdk.billing.agreement;

import org.jspecify.annotations.NullMarked;
