package dev.portalsdk.certificates;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.LoginRefusedException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PasswordChangeRequiredException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.ContractNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many certificates in one run, such as one for each site or each comitente; one that fails does
 * not stop the others.
 *
 * <pre>{@code
 * BulkReport report =
 *     BulkIssue.by(portal.require(CoverageCertificates.class))
 *         .issue(BulkIssue.perComitente(contract, PayrollSelection.wholePayroll(), comitentes),
 *             item -> item.document().ifPresent(this::store));
 * report.items(BulkItem.State.UNKNOWN).forEach(this::lookInto);
 * }</pre>
 *
 * <p>Requests are made one after the other, each once. What only a person can help (a refused
 * login, a question for a person, an interrupt) stops the run; the rest is then {@link
 * BulkReport#remaining()}. Instances are immutable and thread-safe.
 */
public final class BulkIssue {

  private final CoverageCertificates certificates;

  private BulkIssue(CoverageCertificates certificates) {
    this.certificates = certificates;
  }

  /**
   * Returns the way to issue many.
   *
   * @param certificates who issues them
   */
  public static BulkIssue by(CoverageCertificates certificates) {
    return new BulkIssue(requireNonNull(certificates, "certificates"));
  }

  /**
   * Returns a request with a clause of no repetition for each comitente.
   *
   * @param contract whose payroll
   * @param selection for whom
   * @param comitentes in whose favour
   */
  public static List<CertificateRequest> perComitente(
      ContractNumber contract, PayrollSelection selection, Collection<Comitente> comitentes) {
    return comitentes.stream()
        .map(comitente -> CertificateRequest.subrogation(contract, selection, comitente))
        .toList();
  }

  /**
   * Returns a standard request for each site, in the map's order: {@code issue(requests.values())}
   * reports in it.
   *
   * @param contract whose payroll
   * @param sites who works where, by the name of the site
   */
  public static Map<String, CertificateRequest> perSite(
      ContractNumber contract, Map<String, PayrollSelection> sites) {
    Map<String, CertificateRequest> requests = new LinkedHashMap<>();
    sites.forEach(
        (site, selection) -> requests.put(site, CertificateRequest.standard(contract, selection)));
    return Collections.unmodifiableMap(requests);
  }

  /**
   * Issues them, one after the other.
   *
   * @param requests what for
   * @return what became of each
   */
  public BulkReport issue(Collection<CertificateRequest> requests) {
    return issue(requests, item -> {});
  }

  /**
   * Issues them, one after the other, and tells how far it is.
   *
   * @param requests what for
   * @param progress takes each item as it ends, on this thread; what it throws ends the run and
   *     reaches the caller
   * @return what became of each
   */
  public BulkReport issue(
      Collection<CertificateRequest> requests, Consumer<? super BulkItem> progress) {
    List<BulkItem> items = new ArrayList<>(requests.size());
    SdkException stop = null;
    for (CertificateRequest request : requests) {
      BulkItem item = stop == null ? issue(request) : BulkItem.untried(request);
      stop = stop == null ? stop(item) : stop;
      items.add(item);
      progress.accept(item);
    }
    return new BulkReport(items, stop);
  }

  private BulkItem issue(CertificateRequest request) {
    try {
      return BulkItem.issued(request, certificates.issue(request));
    } catch (RequestRefusedException | NotPermittedException refused) {
      return BulkItem.failed(request, BulkItem.State.REFUSED, refused);
    } catch (OutcomeUnknownException unknown) {
      return BulkItem.failed(request, BulkItem.State.UNKNOWN, unknown);
    } catch (SdkException failed) {
      return BulkItem.failed(request, BulkItem.State.NOT_ISSUED, failed);
    }
  }

  private static @Nullable SdkException stop(BulkItem item) {
    return item.failure().filter(BulkIssue::needsPerson).orElse(null);
  }

  private static boolean needsPerson(SdkException failure) {
    return failure instanceof HumanChallengeException
        || failure instanceof LoginRefusedException
        || failure instanceof PasswordChangeRequiredException
        || failure instanceof CallCancelledException
        || isInterrupted(failure);
  }

  /** An interrupt after the sending is an unknown outcome, and ends the run as well. */
  private static boolean isInterrupted(SdkException failure) {
    return failure.getCause() instanceof CallCancelledException;
  }
}
