/**
 * What the documents about payments say, read from the text of their PDF by labels: an {@link
 * dev.portalsdk.billing.reading.OrderStatement} of a payment order.
 */
@NullMarked
package dev.portalsdk.billing.reading;

import org.jspecify.annotations.NullMarked;
