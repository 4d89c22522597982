/**
 * How an adapter talks to its portal: an {@link dev.portalsdk.core.spi.http.Attempt} is run by a
 * {@link dev.portalsdk.core.spi.http.Session}, which logs in by the portal's {@link
 * dev.portalsdk.core.spi.http.LoginScript}, repeats what may be repeated and keeps the deadline;
 * within it an {@link dev.portalsdk.core.spi.http.Exchange} sends Retrofit calls and gives {@link
 * dev.portalsdk.core.spi.http.Answer answers} and documents.
 */
@NullMarked
package dev.portalsdk.core.spi.http;

import org.jspecify.annotations.NullMarked;
