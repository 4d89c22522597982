package dev.portalsdk.testkit.signature;

import static dev.portalsdk.testkit.signature.SignedSamples.NOON;
import static dev.portalsdk.testkit.signature.Verdicts.assertFound;
import static dev.portalsdk.testkit.signature.Verdicts.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portalsdk.certificates.signature.Coverage;
import dev.portalsdk.certificates.signature.Digest;
import dev.portalsdk.certificates.signature.Policy;
import dev.portalsdk.certificates.signature.SignatureFault;
import dev.portalsdk.certificates.signature.SignerTrust;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are cut, looped, encrypted, active or huge (RUNTIME 94). */
class HostilePdfTest {

  private static final List<String> UNITS =
      List.of(
          "<<",
          "[",
          "((",
          "<< /ByteRange [",
          "<< /Length 99999 >> stream\n",
          "/ByteRange ",
          "% ",
          "<< /ByteRange [0 1 2 3] /Contents <00> >> ",
          "endstream ",
          "1 0 obj ",
          "<",
          ">",
          "e",
          "\0",
          "<< /Length 70000 >> stream endstream ",
          "<</Length 1>>stream x endstream");

  @Test
  void findsAFileCutBeforeItsEnd() {
    byte[] signed = SignedSamples.signed();
    int mark = SignedSamples.text(signed).lastIndexOf("%%EOF");
    Verification found = SignedSamples.verify(Arrays.copyOf(signed, mark));

    assertFound(found, SignatureFault.BAD_BYTE_RANGE, SignatureFault.NO_END_MARK);
    assertRefused(found);
  }

  @Test
  void acceptsNoFileThatIsCutAnywhere() {
    byte[] signed = SignedSamples.signed();
    for (int length = 8; length < signed.length; length += 61) {
      Verification found = SignedSamples.verify(Arrays.copyOf(signed, length));

      assertThat(found.intact()).isFalse();
      assertThat(found.acceptable(Policy.signedByTrusted())).as("cut at %s", length).isFalse();
    }
  }

  @Test
  void doesNotWalkInCirclesOfCrossReferences() {
    String text = SignedSamples.text(SignedSamples.unsigned());
    int xref = text.lastIndexOf("\nxref") + 1;
    byte[] loop = SignedSamples.bytes(text.replace("/Root ", "/Prev " + xref + " /Root "));
    Verification found = SignedSamples.verify(loop);

    assertThat(found.coverage()).isEqualTo(Coverage.UNSIGNED);
    Verification signed = SignedSamples.verify(PdfSigner.of(TestAuthority.rsa()).sign(loop, NOON));
    assertThat(signed.intact()).isTrue();
  }

  @Test
  void findsAnEncryptedFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(SignedSamples.unsigned())) {
      document.protect(new StandardProtectionPolicy("a", "", new AccessPermission()));
      document.save(out);
    }

    assertFound(SignedSamples.verify(out.toByteArray()), SignatureFault.ENCRYPTED);
  }

  @Test
  void findsAScript() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(SignedSamples.unsigned())) {
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
    byte[] signed = PdfSigner.of(TestAuthority.rsa()).sign(out.toByteArray(), NOON);
    Verification found = SignedSamples.verify(signed);

    assertThat(found.intact()).isTrue();
    assertThat(found.trust()).isEqualTo(SignerTrust.TRUSTED);
    assertFound(found, SignatureFault.ACTIVE_CONTENT);
    assertThat(found.acceptable(Policy.signedByTrusted().tolerating(SignatureFault.ACTIVE_CONTENT)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/S /Launch",
        "/S/JavaScript/JS(x)",
        "/JS 4 0 R",
        "/Names << /JavaScript 1 0 R >>",
        "/S /L#61unch"
      })
  void findsWhatStartsSomething(String entry) {
    assertFound(
        SignedSamples.verify(pdf("1 0 obj\n<< " + entry + " >>\nendobj\n")),
        SignatureFault.ACTIVE_CONTENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /Title (/JavaScript) >>",
        "<< /Length 14 >>\nstream\n/S /JavaScript\nendstream",
        "<< /Length 9 0 R >>\nstream\n/S /JavaScript\nendstream",
        "<< /Length 3 >>\nstream\n/S /JavaScript\nendstream",
        "<< /A 1 >> % /JavaScript\n",
        "<< /JavaScripts 1 /LaunchTime 2 >>"
      })
  void takesNoTextForAScript(String object) {
    Verification found = SignedSamples.verify(pdf("1 0 obj\n" + object + "\nendobj\n"));

    assertThat(found.findings()).isEmpty();
    assertThat(found.coverage()).isEqualTo(Coverage.UNSIGNED);
  }

  @Test
  void takesNoTextForASignature() {
    String text = "<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>";
    String stream = "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream";
    Verification found =
        SignedSamples.verify(
            pdf("1 0 obj\n" + stream + "\nendobj\n2 0 obj (" + text + ") endobj\n"));

    assertThat(found.coverage()).isEqualTo(Coverage.UNSIGNED);
    assertThat(found.signatures()).isZero();
  }

  @Test
  void survivesMegabytesOfAnything() {
    survives(3_000_000);
  }

  @Test
  @Tag("proof")
  void survivesAHundredMegabytesOfAnything() {
    survives(100_000_000);
  }

  private static void survives(int size) {
    for (String unit : UNITS) {
      byte[] file = filled(unit, size);

      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> assertUnusable(SignedSamples.verify(file)), unit);
    }
  }

  @Test
  void survivesTenThousandNestedDictionariesAndArrays() {
    String deep =
        "<< /A ".repeat(10_000) + "/ByteRange [0 1 2 3] /Contents <00>" + ">>".repeat(10_000);
    String arrays =
        "<< /ByteRange " + "[".repeat(10_000) + "]".repeat(10_000) + " /Contents <00> >>";
    String mixed = "<< /ByteRange [0 1 2 3] /Contents <00> /A " + "[<< /B ".repeat(10_000) + " >>";

    for (String object : new String[] {deep, arrays, mixed}) {
      assertUnusable(SignedSamples.verify(pdf("1 0 obj\n" + object + "\nendobj\n")));
    }
  }

  @Test
  void countsSignaturesOnlyUpToABound() {
    String many = "<< /ByteRange [0 1 2 3] /Contents <00> >>\n".repeat(1_000);

    assertThat(SignedSamples.verify(pdf(many)).signatures()).isEqualTo(100);
  }

  private static void assertUnusable(Verification found) {
    assertThat(found.digest()).isEqualTo(Digest.NOT_CHECKABLE);
    assertThat(found.intact()).isFalse();
  }

  private static byte[] pdf(String objects) {
    return SignedSamples.bytes(
        String.format(Locale.ROOT, "%%PDF-1.4\n%strailer\n<< /Root 1 0 R >>\n%%%%EOF\n", objects));
  }

  private static byte[] filled(String unit, int size) {
    byte[] file = new byte[size];
    byte[] head = SignedSamples.bytes("%PDF-1.4\n");
    byte[] bytes = SignedSamples.bytes(unit);
    System.arraycopy(head, 0, file, 0, head.length);
    for (int i = head.length; i < size; i++) {
      file[i] = bytes[(i - head.length) % bytes.length];
    }
    return file;
  }
}
