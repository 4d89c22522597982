package dev.portalsdk.core.internal.http;

/** What a portal knows of us during an exchange. */
enum Standing {
  /** Nobody logs in here. */
  ANONYMOUS,
  /** The login is under way. */
  SIGNING_IN,
  /** The login has succeeded. */
  SIGNED_IN
}
