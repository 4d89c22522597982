package dev.portalsdk.certificates.internal.iapser;

import dev.portalsdk.certificates.InsuranceContracts;
import dev.portalsdk.certificates.coverage.InsuranceContract;
import dev.portalsdk.certificates.coverage.SearchText;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.money.AmountStyle;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.spi.PortalContext;
import dev.portalsdk.core.spi.json.JsonPages;
import java.util.Map;

/** The list "Certificados" (manual L36-40, L148). */
final class IapserContracts implements InsuranceContracts {

  private final PortalContext context;
  private final JsonPages pages;
  private final Endpoints endpoints;
  private final AmountStyle style;

  IapserContracts(PortalContext context) {
    this.context = context;
    this.pages = new JsonPages(context.settings());
    this.endpoints = new Endpoints(context.settings());
    // The manual prints no rate.
    this.style = context.settings().amountStyle().orElse(AmountStyle.ES_GROUPED);
  }

  @Override
  public Page<InsuranceContract> list(SearchText search, PageRequest request) {
    request.requireNumbered();
    Map<String, Object> fields = SearchBox.page(SearchBox.of(search), request.number());
    return context
        .session()
        .read(
            "list insurance contracts",
            x ->
                new ContractsPage(pages.post(x, endpoints.contracts(), fields), style)
                    .contracts(request));
  }

  @Override
  public PortalDocument export(SearchText search, Progress progress) {
    Map<String, Object> fields = SearchBox.of(search);
    return context
        .session()
        .download(
            "export insurance contracts",
            x ->
                PostedFile.download(
                    x, endpoints.contractWorkbook(), fields, MediaType.XLSX, progress));
  }
}
