package dev.portalsdk.certificates.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.internal.pdf.SignatureEntry.Place;
import dev.portalsdk.core.document.PortalDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfScanTest {

  private static final String SIGNATURE =
      "<< /Type/Sig /SubFilter /ETSI.CAdES.detached /M (D:20250820120000Z) "
          + "/Contents <00ff> /ByteRange [0 10 20 30] >>";

  @Test
  void readsASignatureAsItIsWritten() throws IOException {
    SignatureEntry entry = entry("%PDF-1.4\n1 0 obj " + SIGNATURE + " endobj");

    assertThat(entry.byteRange()).containsExactly(0L, 10L, 20L, 30L);
    assertThat(entry.subFilter()).isEqualTo("ETSI.CAdES.detached");
    assertThat(entry.time()).isEqualTo("D:20250820120000Z");
    assertThat(entry.isDoubled()).isFalse();
    assertThat(entry.permission()).isEmpty();
    int start = SIGNATURE.indexOf("<00ff>") + 17;
    assertThat(entry.contents()).contains(new Place(start, start + 6));
  }

  @Test
  void readsWhatACertifyingSignaturePermits() throws IOException {
    String reference = "/Reference [<< /TransformMethod /DocMDP /TransformParams %s >>]";

    assertThat(permission(reference.formatted("<< /P 1 >>"))).isEqualTo(1);
    assertThat(permission(reference.formatted("<< /V /1.2 >>"))).isEqualTo(2);
    assertThat(permission(reference.formatted("9 0 R"))).isEqualTo(2);
    assertThat(permission("/Reference 9 0 R")).isZero();
    assertThat(permission("/Reference [<< /TransformMethod /FieldMDP >>]")).isZero();
  }

  @Test
  void readsWhatLiesAcrossTheEdgesOfItsWindow() throws IOException {
    for (int before = 65_400; before < 65_560; before++) {
      String file = "%PDF-1.4\n".concat(" ".repeat(before)) + SIGNATURE;

      assertThat(scan(file).signatures()).isOne();
      assertThat(entry(file).byteRange()).hasSize(4);
      assertThat(entry(file).time()).hasSize(17);
    }
  }

  @Test
  void skipsStreamsByTheirLengthOrByTheirEnd() throws IOException {
    for (String length : new String[] {"/Length 3", "/Length 99", "/Length 7 0 R", ""}) {
      String stream = "1 0 obj << " + length + " >> stream\r\n/JS\nendstream endobj ";

      assertThat(scan(stream).isActive()).as(length).isFalse();
      assertThat(scan(stream + "<< /JS 1 >>").isActive()).as(length).isTrue();
    }
    assertThat(scan("<< /Length 9 >> stream\nendstream endstream << /JS 1 >>").isActive()).isTrue();
  }

  @Test
  void looksIntoWhatFollowsAStreamWithoutEnd() throws IOException {
    assertThat(scan("<< /Length 3 >> stream\n abc << /JS 1 >>").isActive()).isTrue();
  }

  @Test
  void takesNoFileForAFileWithoutSignature() throws IOException {
    assertThat(scan("").signatures()).isZero();
    assertThat(scan("<< /ByteRange [0 1 2 3]").signatures()).isZero();
    assertThat(scan("(<< /ByteRange [0 1 2 3] >>)").signatures()).isZero();
    assertThat(scan("% << /ByteRange [0 1 2 3] >>\n").signatures()).isZero();
  }

  @Test
  void readsEscapedNamesAndNestedTexts() throws IOException {
    assertThat(scan("<< /#42yteRange [0 1 2 3] >>").signatures()).isOne();
    assertThat(scan("<< /A (x \\) (y) \\\\) /Encrypt 1 >>").isEncrypted()).isTrue();
    assertThat(scan("<< /A (x (y /Encrypt 1 >>").isEncrypted()).isFalse();
    assertThat(scan("<< /Encrypt# 1 >>").isEncrypted()).isFalse();
  }

  private static int permission(String reference) throws IOException {
    return entry("<< /ByteRange [0 1 2 3] " + reference + " >>").permission().orElse(0);
  }

  private static SignatureEntry entry(String file) throws IOException {
    return scan(file).firstSignature().orElseThrow();
  }

  private static PdfScan scan(String file) throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    return PdfScan.of(new PdfBytes(PortalDocument.of("a.pdf", bytes).channel()));
  }
}
