package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.identity.ContractNumber;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a list is asked for: the box «Buscar... (ingrese 3 o más caracteres)» (manual L65), which
 * contract, and which page. All goes in a body, since an address stays in logs.
 */
final class SearchBox {

  /** «ingrese 3 o más caracteres». */
  private static final int FEWEST = 3;

  private SearchBox() {}

  /**
   * Returns the search for contracts.
   *
   * @throws IllegalArgumentException if the portal does not search by so few characters
   */
  static Map<String, Object> of(SearchText search) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("buscar", search.requireAtLeast(FEWEST).text());
    return fields;
  }

  /**
   * Returns the search for employees.
   *
   * @throws IllegalArgumentException if the portal does not search by so few characters
   */
  static Map<String, Object> of(ContractNumber contract, SearchText search) {
    Map<String, Object> fields = of(search);
    fields.put("contrato", contract.formatted());
    return fields;
  }

  /** Returns the search for one of its pages. */
  static Map<String, Object> page(Map<String, Object> search, int number) {
    Map<String, Object> fields = new LinkedHashMap<>(search);
    fields.put("pagina", String.valueOf(number));
    return fields;
  }
}
