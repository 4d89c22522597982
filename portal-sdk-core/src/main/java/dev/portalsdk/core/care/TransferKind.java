package dev.portalsdk.core.care;

/** Why a patient is to be taken to another institution (SanCor Salud's manual L433). */
public enum TransferKind {
  /**
   * The institution where the patient lies lacks what the case needs, "falta de complejidad en
   * internación".
   */
  LACK_OF_COMPLEXITY,
  /** Studies or practices are done elsewhere, "estudios/prácticas en otras instituciones". */
  STUDIES_ELSEWHERE
}
