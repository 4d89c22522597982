package dev.portalsdk.core;

/** Whether the logged-in user may use a capability that the portal offers. */
public enum Permission {
  /** The portal shows the function to this user. */
  PERMITTED,
  /** The portal offers the function, but not to this user's profile. */
  NOT_PERMITTED,
  /** The portal has no way to tell short of trying. */
  UNKNOWN
}
