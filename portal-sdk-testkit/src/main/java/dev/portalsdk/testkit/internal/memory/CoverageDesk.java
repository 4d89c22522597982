package dev.portalsdk.testkit.internal.memory;

import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import dev.portalsdk.core.table.HeaderText;
import dev.portalsdk.core.table.Shown;
import dev.portalsdk.testkit.internal.state.ContractFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import dev.portalsdk.testkit.internal.state.ProviderFile;
import dev.portalsdk.testkit.spi.CoverageRefusal;
import dev.portalsdk.testkit.spi.CoverageRules;
import java.util.ArrayList;
import java.util.List;

/** Where an employer's contracts and staff are looked up at an insurer. */
final class CoverageDesk {

  private final PayerState payer;

  CoverageDesk(PayerState payer) {
    this.payer = payer;
  }

  CoverageRules rules() {
    return payer.rules().coverage();
  }

  /** Checks that the portal searches by this. */
  SearchText required(SearchText search) {
    return search.requireAtLeast(rules().fewestSearched());
  }

  ContractFile contract(PortalCall call, ProviderFile file, ContractNumber number) {
    return file.coverage()
        .contract(number)
        .orElseThrow(() -> refused(call, CoverageRefusal.UNKNOWN_CONTRACT));
  }

  /** Who is selected, all of them on the payroll of a contract in force. */
  List<Employee> selected(PortalCall call, ContractFile file, PayrollSelection selection) {
    if (!file.contract().isInForce(payer.today())) {
      throw refused(call, CoverageRefusal.NOT_IN_FORCE);
    }
    if (file.payroll().isEmpty()) {
      throw refused(call, CoverageRefusal.EMPTY_PAYROLL);
    }
    if (selection.isWholePayroll()) {
      return file.payroll();
    }
    List<Employee> selected = new ArrayList<>();
    for (Cuil cuil : selection.employees()) {
      selected.add(
          file.employee(cuil).orElseThrow(() -> refused(call, CoverageRefusal.UNKNOWN_EMPLOYEE)));
    }
    return selected;
  }

  /** Invented: a row is found by a part of any of its cells, accents, case and hyphens aside. */
  static boolean finds(SearchText search, Shown row) {
    String wanted = folded(search.text());
    return search.isNothing()
        || row.asMap().values().stream().anyMatch(cell -> folded(cell).contains(wanted));
  }

  private static String folded(String text) {
    return HeaderText.fold(text).replace("-", "");
  }

  private RequestRefusedException refused(PortalCall call, CoverageRefusal refusal) {
    return new RequestRefusedException(
        call, "the insurer refuses: " + refusal, rules().words(refusal));
  }
}
