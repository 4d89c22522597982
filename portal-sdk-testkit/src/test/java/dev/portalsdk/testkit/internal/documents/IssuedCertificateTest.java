package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.certificates.CertificatePortals.IAPSER_ART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portalsdk.certificates.AccountStatements;
import dev.portalsdk.certificates.Cards;
import dev.portalsdk.certificates.CoverageCertificates;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.HumanChallengeException;
import dev.portalsdk.testkit.CoverageSamples;
import dev.portalsdk.testkit.tck.PortalFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What IAPSER ART's reference portal issues over HTTP, looked at by other programs. */
class IssuedCertificateTest {

  private static final CertificateRequest CLAUSE =
      CertificateRequest.subrogation(
          CoverageSamples.CONTRACT.number(),
          PayrollSelection.wholePayroll(),
          CoverageSamples.COMITENTE);

  @TempDir Path folder;

  private final PortalFixture fixture = PortalFixture.served(IAPSER_ART);
  private Portal portal;

  @BeforeEach
  void enter() {
    portal = entered(fixture);
  }

  @AfterEach
  void leave() {
    portal.close();
    fixture.close();
  }

  private static Portal entered(PortalFixture fixture) {
    Portal portal = fixture.open(CoverageSamples.credentials());
    HumanChallengeException asked =
        catchThrowableOfType(HumanChallengeException.class, portal::login);
    portal.answer(
        asked.challenge().id(),
        fixture.reference().at(IAPSER_ART).challenges().answer(asked.challenge()));
    return portal;
  }

  private Path issued() {
    return saved(portal.require(CoverageCertificates.class).issue(CLAUSE));
  }

  private Path saved(PortalDocument document) {
    Path file = folder.resolve("documento.pdf");
    document.saveTo(file);
    document.close();
    return file;
  }

  @Test
  @Tag("IA10")
  @Tag("IA12")
  void isSignedAsAWhole() throws Exception {
    Path file = issued();

    assertThat(PrintingTools.signatures(file))
        .contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached")
        .doesNotContain("Signature #2");
    PrintingTools.check(file);
  }

  @Test
  @Tag("IA12")
  void printsAccentsTheClauseAndItsFacts() throws Exception {
    List<String> lines = PrintingTools.lines(issued());
    String text = String.join("\n", lines);

    assertThat(text)
        .contains("Certificado de Subrogación", "Obras del Litoral S.A.", "30-98765432-1")
        .contains("Muñoz Peña María José", "Ñandú Íñigo", "D'Ejemplo Zoé")
        .contains("19/09/2025")
        .doesNotContain("3,25");
  }

  @Test
  @Tag("IA10")
  void leadsByItsCodeToTheSameFacts() throws Exception {
    assertThat(PrintingTools.codes(issued()))
        .singleElement()
        .asString()
        .startsWith("https://")
        .contains("30712345671", "445566");
  }

  @Test
  @Tag("IA13")
  @Tag("IA15")
  void printsCardsAndStatementSoundly() throws Exception {
    PayrollSelection some = PayrollSelection.of(CoverageSamples.payroll().get(2).cuil());
    Path cards = saved(portal.require(Cards.class).print(CoverageSamples.CONTRACT.number(), some));
    PrintingTools.check(cards);
    assertThat(String.join("\n", PrintingTools.lines(cards)))
        .contains(CoverageSamples.payroll().get(2).name(), "0343-4420194/104");

    Path statement =
        saved(portal.require(AccountStatements.class).download(CoverageSamples.CONTRACT.number()));
    PrintingTools.check(statement);
    assertThat(String.join("\n", PrintingTools.lines(statement)))
        .contains("Estado de Situación de Pagos", "202506", "379.830,00");
  }

  @Test
  void isTheSameForTheSameInputKeyAndClock() {
    try (PortalFixture other = PortalFixture.inMemory(IAPSER_ART)) {
      try (Portal again = entered(other);
          PortalDocument one = portal.require(CoverageCertificates.class).issue(CLAUSE);
          PortalDocument same = again.require(CoverageCertificates.class).issue(CLAUSE)) {
        assertThat(same.sha256()).isEqualTo(one.sha256());
      }
    }
  }
}
