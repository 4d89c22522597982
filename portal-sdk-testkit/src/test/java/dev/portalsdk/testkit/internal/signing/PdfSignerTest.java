package dev.portalsdk.testkit.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.portalsdk.testkit.internal.pdf.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfSignerTest {

  private static final Instant NOON = Instant.parse("2025-08-20T12:00:00Z");

  @TempDir Path folder;

  static Stream<byte[]> files() throws IOException {
    return Stream.of(
        signer().sign(plain(), NOON),
        signer().sign(compressed(), NOON),
        signer().certify(plain(), NOON, 1),
        PdfSigner.of(TestAuthority.ec()).sign(plain(), NOON));
  }

  @ParameterizedTest
  @MethodSource("files")
  void satisfiesPdfsig(byte[] file) throws Exception {
    String said = run(0, "pdfsig", "-nocert", saved(file).toString());

    assertThat(said)
        .contains("Signature is Valid.")
        .contains("Total document signed")
        .contains("ETSI.CAdES.detached")
        .contains("Firmante de prueba")
        .doesNotContain("Signature #2");
  }

  @Test
  void letsPdfsigSeeAChange() throws Exception {
    byte[] file = signer().sign(plain(), NOON);
    file[200] ^= 1;

    assertThat(run(0, "pdfsig", "-nocert", saved(file).toString()))
        .doesNotContain("Signature is Valid.");
  }

  @ParameterizedTest
  @MethodSource("files")
  void satisfiesQpdf(byte[] file) throws Exception {
    assertThat(run(0, "qpdf", "--check", saved(file).toString()))
        .contains("No syntax or stream encoding errors");
  }

  @ParameterizedTest
  @MethodSource("files")
  void satisfiesOpenssl(byte[] file) throws Exception {
    assertThat(openssl(file, content(file), 0)).contains("successful");
  }

  @Test
  void letsOpensslSeeAChange() throws Exception {
    byte[] file = signer().sign(plain(), NOON);
    byte[] content = content(file);
    content[200] ^= 1;

    assertThat(openssl(file, content, 4)).contains("failure");
  }

  @ParameterizedTest
  @MethodSource("files")
  void leavesTheFileReadable(byte[] file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isOne();
      assertThat(document.getSignatureDictionaries()).hasSize(1);
      assertThat(document.getLastSignatureDictionary().getSignDate().toInstant()).isEqualTo(NOON);
    }
  }

  @Test
  void givesTheSameBytesForTheSameFileAndTime() {
    assertThat(signer().sign(plain(), NOON)).isEqualTo(signer().sign(plain(), NOON));
    assertThat(signer().sign(plain(), NOON))
        .isNotEqualTo(signer().sign(plain(), NOON.plusSeconds(1)));
  }

  @Test
  void keepsItsKeysFromJvmToJvm() {
    assertThat(HexFormat.of().formatHex(TestAuthority.rsa().certificate().getSignature()))
        .startsWith("58851eb47cc274125c2a4bec9749d1f31e0de60b5b69e029");
  }

  @Test
  void signsNoFileTwice() {
    byte[] signed = signer().sign(plain(), NOON);

    assertThatThrownBy(() -> signer().sign(signed, NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has a form already");
  }

  @Test
  void refusesWhatIsNoPdfOfPdfBox() {
    byte[] text = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> signer().sign(text, NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesASignatureLargerThanItsPlace() {
    SigningRevision revision = SigningRevision.append(plain(), NOON, 0);

    assertThatThrownBy(() -> revision.with(new byte[8 * 1024 + 1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("8193 bytes");
  }

  @Test
  void showsNoKey() {
    assertThat(TestAuthority.rsa()).hasToString("SigningIdentity[SHA256withRSA]");
  }

  private static PdfSigner signer() {
    return PdfSigner.of(TestAuthority.rsa());
  }

  private static byte[] plain() {
    return PdfPage.render("Certificado de Cobertura", Map.of("Contrato", "12345"));
  }

  private static byte[] compressed() throws IOException {
    try (PDDocument document = Loader.loadPDF(plain());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static int contents(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return text.lastIndexOf("/Contents <") + "/Contents ".length();
  }

  private static byte[] content(byte[] file) {
    int start = contents(file);
    int end = new String(file, StandardCharsets.ISO_8859_1).indexOf('>', start) + 1;
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(file, 0, start);
    content.write(file, end, file.length - end);
    return content.toByteArray();
  }

  private String openssl(byte[] file, byte[] content, int exit) throws Exception {
    int start = contents(file) + 1;
    String digits = new String(file, start, 2 * 4, StandardCharsets.US_ASCII);
    int length = 4 + Integer.parseInt(digits.substring(4), 16);
    String cms = new String(file, start, 2 * length, StandardCharsets.US_ASCII);
    Path signature = Files.write(folder.resolve("cms.der"), HexFormat.of().parseHex(cms));
    Path signed = Files.write(folder.resolve("content"), content);
    return run(
        exit,
        ("openssl cms -verify -binary -inform DER -in " + signature + " -out /dev/null -content")
            .concat(" " + signed + " -CAfile " + root())
            .split(" "));
  }

  private Path root() throws Exception {
    String pem =
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(TestAuthority.root().getEncoded())
            + "\n-----END CERTIFICATE-----\n";
    return Files.writeString(folder.resolve("root.pem"), pem);
  }

  private Path saved(byte[] file) throws IOException {
    return Files.write(folder.resolve("signed.pdf"), file);
  }

  private static String run(int exit, String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException absent) {
      return abort(command[0] + " is not installed: the signature is not checked by it");
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", Arrays.toString(command), output).isEqualTo(exit);
    return output;
  }
}
