package dev.portalsdk.testkit.signature;

import static dev.portalsdk.testkit.signature.SignedSamples.NOON;
import static dev.portalsdk.testkit.signature.Verdicts.assertFound;
import static dev.portalsdk.testkit.signature.Verdicts.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.signature.Changes;
import dev.portalsdk.certificates.signature.Coverage;
import dev.portalsdk.certificates.signature.Digest;
import dev.portalsdk.certificates.signature.SignatureFault;
import dev.portalsdk.certificates.signature.Verification;
import dev.portalsdk.testkit.internal.signing.PdfSigner;
import dev.portalsdk.testkit.internal.signing.TestAuthority;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;

/** What was added to a signed file, which leaves every signed byte as it was (RUNTIME 94). */
class LaterRevisionTest {

  @Test
  void findsAnAppendedPage() throws Exception {
    byte[] changed =
        revised(
            SignedSamples.signed(),
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              touch(document.getPages().getCOSObject(), page.getCOSObject());
            });

    assertThat(pages(changed)).isEqualTo(2);
    assertExtended(changed);
  }

  @Test
  void findsARemovedPage() throws Exception {
    byte[] changed =
        revised(
            SignedSamples.signed(),
            document -> {
              document.removePage(0);
              touch(document.getPages().getCOSObject());
            });

    assertThat(pages(changed)).isZero();
    assertExtended(changed);
  }

  @Test
  void findsAnAnnotationOverTheText() throws Exception {
    byte[] changed =
        revised(
            SignedSamples.signed(),
            document -> {
              PDAnnotationText note = new PDAnnotationText();
              note.setRectangle(new PDRectangle(50, 700, 400, 80));
              PDPage page = document.getPage(0);
              page.getAnnotations().add(note);
              COSArray notes = new COSArray();
              notes.add(note.getCOSObject());
              page.getCOSObject().setItem(COSName.ANNOTS, notes);
              touch(page.getCOSObject(), note.getCOSObject());
            });

    assertExtended(changed);
  }

  @Test
  void findsHiddenContentThatIsRevealed() throws Exception {
    byte[] changed =
        revised(
            SignedSamples.signed(),
            document -> {
              COSStream other = document.getDocument().createCOSStream();
              try (OutputStream out = other.createOutputStream()) {
                out.write(
                    "BT /F1 16 Tf 56 770 Td (Otro) Tj ET".getBytes(StandardCharsets.US_ASCII));
              }
              COSDictionary page = document.getPage(0).getCOSObject();
              page.setItem(COSName.CONTENTS, other);
              touch(page, other);
            });

    assertExtended(changed);
  }

  @Test
  void findsASignatureDictionaryReplacedByOneWithAnotherReason() throws Exception {
    String signed = SignedSamples.text(SignedSamples.signed());
    int start = signed.indexOf(" 0 obj\n<<\n/Type /Sig\n");
    start = signed.lastIndexOf('\n', start) + 1;
    String object = signed.substring(start, signed.indexOf("endobj", start) + 7);
    String spoofed = object.replace("/Type /Sig\n", "/Type /Sig\n/Reason (Aprobado)\n");
    int number = Integer.parseInt(object.substring(0, object.indexOf(' ')));
    String xref =
        "xref\n"
            + number
            + " 1\n"
            + String.format(Locale.ROOT, "%010d 00000 n \n", signed.length());
    String last = signed.substring(signed.lastIndexOf("startxref") + 10).split("\n")[0];
    String trailer = "trailer\n<< /Size 99 /Root 1 0 R /Prev " + last + " >>\nstartxref\n";
    String end = (signed.length() + spoofed.length()) + "\n%%EOF\n";
    byte[] changed = SignedSamples.bytes(signed + spoofed + xref + trailer + end);

    try (PDDocument document = Loader.loadPDF(changed)) {
      assertThat(document.getLastSignatureDictionary().getReason()).isEqualTo("Aprobado");
    }
    assertExtended(changed);
    assertFound(SignedSamples.verify(changed), SignatureFault.SEVERAL_SIGNATURES);
  }

  @Test
  void findsASecondSignature() throws Exception {
    byte[] twice = signedAgain(SignedSamples.signed());
    Verification found = SignedSamples.verify(twice);

    assertThat(found.signatures()).isEqualTo(2);
    assertThat(found.coverage()).isEqualTo(Coverage.EXTENDED);
    assertFound(found, SignatureFault.SEVERAL_SIGNATURES, SignatureFault.EXTENDED_AFTER_SIGNING);
    assertRefused(found);
  }

  @Test
  void callsNoFileIntactThatWasSignedWithAnotherSignatureInIt() {
    String other = ">>\nendobj\n6 0 obj\n<< /ByteRange [0 1 2 3] /Contents <00>";
    Verification found = SignedSamples.verify(ForgedPdf.of(ForgedPdf.DICTIONARY + other).sign());

    assertThat(found.coverage()).isEqualTo(Coverage.WHOLE_FILE);
    assertThat(found.digest()).isEqualTo(Digest.MATCHES);
    assertFound(found, SignatureFault.SEVERAL_SIGNATURES);
    assertRefused(found);
  }

  @Test
  void findsAByteAfterTheEnd() {
    byte[] signed = SignedSamples.signed();

    assertExtended(Arrays.copyOf(signed, signed.length + 1));
    assertExtended(SignedSamples.bytes(SignedSamples.text(signed) + "\n"));
  }

  @Test
  void callsAnyChangeForbiddenIfTheSignerPermitsNone() throws Exception {
    byte[] certified = PdfSigner.of(TestAuthority.rsa()).certify(SignedSamples.unsigned(), NOON, 1);
    byte[] changed =
        revised(
            certified,
            document -> document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true));
    Verification found = SignedSamples.verify(changed);

    assertThat(found.changes()).isEqualTo(Changes.FORBIDDEN);
    assertFound(found, SignatureFault.CHANGE_FORBIDDEN, SignatureFault.EXTENDED_AFTER_SIGNING);
    certified[200] ^= 1;
    assertThat(SignedSamples.verify(certified).changes()).isEqualTo(Changes.FORBIDDEN);
  }

  @Test
  void judgesNoChangeThatTheSignerMayPermit() throws Exception {
    byte[] certified = PdfSigner.of(TestAuthority.rsa()).certify(SignedSamples.unsigned(), NOON, 2);
    byte[] changed =
        revised(
            certified,
            document -> document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true));

    assertThat(SignedSamples.verify(changed).changes()).isEqualTo(Changes.NOT_JUDGED);
    assertRefused(SignedSamples.verify(changed));
  }

  private static void assertExtended(byte[] changed) {
    Verification found = SignedSamples.verify(changed);

    assertThat(found.digest()).isEqualTo(Digest.MATCHES);
    assertThat(found.coverage()).isEqualTo(Coverage.EXTENDED);
    assertThat(found.changes()).isEqualTo(Changes.NOT_JUDGED);
    assertFound(found, SignatureFault.EXTENDED_AFTER_SIGNING);
    assertRefused(found);
  }

  /** A second honest signature, over the first one too. */
  private static byte[] signedAgain(byte[] signed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(signed)) {
      document.addSignature(
          new PDSignature(), content -> ForgedCms.plain().sign(content.readAllBytes()));
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] revised(byte[] signed, Change change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(signed)) {
      change.apply(document);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  private static void touch(COSDictionary... changed) {
    for (COSDictionary dictionary : changed) {
      dictionary.setNeedToBeUpdated(true);
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
