package dev.portalsdk.billing.agreement;

/** What becomes of a professional of a roster: "incorporación" or "baja". */
public enum RosterChange {
  /** Joins the institution, "incorporación". */
  JOINING,
  /** Leaves the institution, "baja". */
  LEAVING
}
