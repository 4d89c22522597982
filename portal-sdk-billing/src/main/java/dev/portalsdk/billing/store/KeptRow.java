package dev.portalsdk.billing.store;

/**
 * The last version of a row in a store.
 *
 * @param key its name within its list
 * @param present whether the list had it when it was last read to its end
 * @param seen the number of the sync that saw it last
 */
record KeptRow(String key, long version, boolean present, long seen, String body, String shown) {}
