package dev.portalsdk.billing.adjustment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built-in rules of {@link ReasonSorter}. */
final class KnownReasons {

  private static final Map<AdjustmentGroup, List<FoldedWords>> PHRASES =
      Map.of(
          AdjustmentGroup.CONTRACTUAL,
          phrases(
              "arancel",
              "tarifa",
              "nomenclador",
              "convenio",
              "mayor valor cobrado",
              "diferencia de valor",
              "incluido en modulo",
              "incluido en el modulo",
              "incluida en el modulo"),
          AdjustmentGroup.PATIENT,
          phrases(
              "copago",
              "coseguro",
              "cuota moderadora",
              "a cargo del afiliado",
              "a cargo del asociado",
              "a cargo del paciente",
              "cobertura",
              "no cubiert"),
          AdjustmentGroup.PAYER,
          phrases(
              "autorizacion",
              "no autorizad",
              "sin autorizar",
              "documentacion",
              "soporte",
              "historia clinica",
              "pertinencia",
              "sin firma",
              "falta firma",
              "duplicad",
              "fuera de termino",
              "extemporane"));

  private KnownReasons() {}

  static AdjustmentGroup of(GlosaConcept concept) {
    return switch (concept) {
      case RATES, AGREEMENTS -> AdjustmentGroup.CONTRACTUAL;
      case COVERAGE -> AdjustmentGroup.PATIENT;
      case BILLING, SUPPORTS, AUTHORIZATION, PERTINENCE, QUALITY, RETURN -> AdjustmentGroup.PAYER;
      case ANSWER -> AdjustmentGroup.OTHER;
    };
  }

  /** The one group whose phrases are there; two groups are as good as none. */
  static AdjustmentGroup of(FoldedWords words) {
    Set<AdjustmentGroup> found =
        PHRASES.entrySet().stream()
            .filter(group -> group.getValue().stream().anyMatch(words::has))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdjustmentGroup.class)));
    return found.size() == 1 ? found.iterator().next() : AdjustmentGroup.OTHER;
  }

  private static List<FoldedWords> phrases(String... phrases) {
    return Stream.of(phrases).map(FoldedWords::of).toList();
  }
}
