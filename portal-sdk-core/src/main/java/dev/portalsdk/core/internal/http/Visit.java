package dev.portalsdk.core.internal.http;

import okhttp3.OkHttpClient;

/**
 * One stay at a portal, from a login until the portal forgets it: a client with cookies of its own.
 * An answer that comes late never touches the next visit.
 *
 * @param client sends with the cookies of this visit
 */
record Visit(OkHttpClient client) {}
