package dev.portalsdk.core.journal;

/** Whether a write of which nobody knows may be sent once more. */
public enum Resend {
  /** Never: what the portal does not show when it is asked stays unknown. */
  NEVER,
  /**
   * If the portal, asked now, does not show it. Give this leave only once the portal has had the
   * time to finish what it was sent: what is still under way would be there twice.
   */
  IF_NOT_FOUND,
  /**
   * Also if the portal's answer leaves it open or there is none: a person has looked and knows that
   * the portal does not have it. What the portal shows is not sent even so.
   */
  NOT_THERE
}
