package dev.portalsdk.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.Challenge;
import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.core.error.NotPermittedException;
import dev.portalsdk.core.error.OutcomeUnknownException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.RequestRefusedException;
import dev.portalsdk.core.error.SdkException;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BulkIssueTest {

  private static final PortalCall CALL =
      new PortalCall(CertificatePortals.IAPSER_ART, "issue certificate");
  private static final ContractNumber CONTRACT = ContractNumber.parse("445566");
  private static final CertificateRequest ONE =
      CertificateRequest.standard(CONTRACT, PayrollSelection.wholePayroll());

  private int asked;

  /** What a portal would do, one answer after the other; an issued one where nothing is said. */
  private BulkIssue scripted(SdkException... failures) {
    List<SdkException> all = new ArrayList<>(Arrays.asList(failures));
    return BulkIssue.by(
        (request, progress) -> {
          asked++;
          SdkException failure = all.isEmpty() ? null : all.remove(0);
          if (failure != null) {
            throw failure;
          }
          return PortalDocument.of("certificado.pdf", new byte[] {1});
        });
  }

  private static List<CertificateRequest> requests(int count) {
    return Collections.nCopies(count, ONE);
  }

  @Test
  void issuesOneForEachComitente() {
    List<CertificateRequest> requests =
        BulkIssue.perComitente(
            CONTRACT,
            PayrollSelection.wholePayroll(),
            List.of(Comitente.of("Uno"), Comitente.of("Dos")));

    BulkReport report = scripted().issue(requests);

    assertThat(report.items()).extracting(BulkItem::request).isEqualTo(requests);
    assertThat(requests)
        .extracting(CertificateRequest::kind)
        .containsOnly(CertificateKind.SUBROGATION);
    assertThat(report.items(BulkItem.State.ISSUED)).hasSize(2);
    assertThat(report.items().get(0).document()).isPresent();
    assertThat(report.stop()).isEmpty();
  }

  @Test
  void issuesOneForEachSite() {
    Map<String, PayrollSelection> sites = new LinkedHashMap<>();
    sites.put("Norte", PayrollSelection.of(Cuil.parse("20-11111111-2")));
    sites.put("Sur", PayrollSelection.wholePayroll());

    Map<String, CertificateRequest> requests = BulkIssue.perSite(CONTRACT, sites);

    assertThat(requests).containsOnlyKeys("Norte", "Sur");
    requests.forEach((site, request) -> assertThat(request.selection()).isEqualTo(sites.get(site)));
    assertThat(scripted().issue(requests.values()).items())
        .extracting(BulkItem::request)
        .containsExactlyElementsOf(requests.values());
  }

  @Test
  void goesOnAfterARefusalAnUnknownEndAndAPortalThatIsDown() {
    BulkReport report =
        scripted(
                new RequestRefusedException(CALL, "no", null),
                new NotPermittedException(CALL, "not this user", null),
                new OutcomeUnknownException(CALL, ErrorCode.PORTAL_UNREACHABLE, "who knows", null),
                new PortalUnavailableException(CALL, ErrorCode.PORTAL_UNREACHABLE, "down", null))
            .issue(requests(5));

    assertThat(report.items())
        .extracting(BulkItem::state)
        .containsExactly(
            BulkItem.State.REFUSED,
            BulkItem.State.REFUSED,
            BulkItem.State.UNKNOWN,
            BulkItem.State.NOT_ISSUED,
            BulkItem.State.ISSUED);
    assertThat(report.items().get(0).failure()).isPresent();
    assertThat(report.remaining()).hasSize(1);
    assertThat(report).hasToString("BulkReport[1 ISSUED, 2 REFUSED, 1 UNKNOWN, 1 NOT_ISSUED]");
  }

  @Test
  void stopsWhereOnlyAPersonCanHelp() {
    BulkReport report =
        scripted(new HumanChallengeException(CALL, Challenge.builder("1", "captcha").build()))
            .issue(requests(3));

    assertThat(asked).isEqualTo(1);
    assertThat(report.remaining()).hasSize(3);
    assertThat(report.stop()).containsInstanceOf(HumanChallengeException.class);
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    CallCancelledException interrupted = new CallCancelledException("interrupted");
    BulkReport report =
        scripted(new OutcomeUnknownException(CALL, ErrorCode.CANCELLED, "sent", interrupted))
            .issue(requests(2));

    assertThat(asked).isEqualTo(1);
    assertThat(report.items(BulkItem.State.UNKNOWN)).hasSize(1);
    assertThat(report.remaining()).hasSize(1);
  }

  @Test
  void tellsEachItemAsItEndsAndEndsWithTheListener() {
    List<BulkItem.State> told = new ArrayList<>();
    scripted().issue(requests(2), item -> told.add(item.state()));
    assertThat(told).containsExactly(BulkItem.State.ISSUED, BulkItem.State.ISSUED);

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                scripted()
                    .issue(
                        requests(2),
                        item -> {
                          throw new IllegalStateException("enough");
                        }));
  }
}
