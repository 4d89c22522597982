package dev.portalsdk.core.desk;

/** Where a notice lies in the history of a portal: "no leídas" or "leídas". */
public enum NoticeFolder {
  /** Those that nobody of the provider has read. */
  UNREAD,
  /** Those that were read. */
  READ
}
