package dev.portalsdk.testkit.internal.documents;

import static dev.portalsdk.testkit.internal.documents.PrintedSamples.content;
import static dev.portalsdk.testkit.internal.documents.PrintedSamples.employees;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.certificates.coverage.CertificateContent;
import dev.portalsdk.certificates.coverage.CertificateKind;
import dev.portalsdk.certificates.coverage.CertificateRequest;
import dev.portalsdk.certificates.coverage.Comitente;
import dev.portalsdk.certificates.coverage.Employee;
import dev.portalsdk.certificates.coverage.PayrollSelection;
import dev.portalsdk.certificates.reading.CertificateReader;
import dev.portalsdk.certificates.reading.ExpectedCertificate;
import dev.portalsdk.core.identity.ContractNumber;
import dev.portalsdk.core.identity.Cuit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference portal prints, the library reads back. */
class CertificateRoundTripTest {

  private static final int CONTENTS_OF_A_SEED = 40;

  private static final List<String> WORDS =
      List.of(
          "Peña",
          "Ñandú",
          "O'Higgins",
          "D’Angelo",
          "Agüero",
          "José",
          "María",
          "Íñigo",
          "de",
          "la",
          "los",
          "Álvarez-Thomas",
          "(h)",
          "S.A.",
          "S.R.L.",
          "&",
          "Nº",
          "Ça",
          "Łukasz",
          "Ω",
          "Жуков",
          "\\",
          "Total",
          "12",
          "«Sur»",
          "ß",
          "Constantinopolitanizadorísimamente");

  private static CertificateContent read(CertificateContent content) {
    return CertificateReader.create().read(PrintedSamples.document(PrintedSamples.pdf(content)));
  }

  @Test
  void readsTheClauseWithItsComitente() {
    CertificateContent content = PrintedSamples.subrogation();

    assertThat(read(content)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 17, 18, 19, 60, 61, 62, 10_000})
  void readsPayrollsOfAnySize(int count) {
    CertificateContent content = content(employees(count, i -> "Prueba " + i)).build();

    assertThat(read(content)).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsWhateverIsWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CONTENTS_OF_A_SEED; i++) {
      CertificateContent content = random(random);
      assertThat(read(content)).as("content %s of seed %s", i, seed).isEqualTo(content);
      assertThat(read(content).employees()).isEqualTo(content.employees());
    }
  }

  @Test
  void findsInItWhatWasAskedFor() {
    CertificateContent content = read(PrintedSamples.subrogation());
    CertificateRequest request =
        CertificateRequest.subrogation(
            PrintedSamples.CONTRACT_NUMBER,
            PayrollSelection.of(content.employees().stream().map(Employee::cuil).toList()),
            Comitente.of("OBRAS  DEL LITORAL S.A."));

    assertThat(
            ExpectedCertificate.of(request, PrintedSamples.EMPLOYER, PrintedSamples.ISSUED)
                .compare(content, PrintedSamples.ISSUED.plusDays(30)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--object-streams=generate", "--linearize", "--qdf"})
  void readsItAsAnotherProgramWritesItAnew(String option, @TempDir Path folder) throws Exception {
    CertificateContent content = content(employees(300, i -> "Peña " + i)).build();
    Path file = Files.write(folder.resolve("a.pdf"), PrintedSamples.pdf(content));
    byte[] anew = Files.readAllBytes(PrintingTools.rewritten(file, option));

    assertThat(CertificateReader.create().read(PrintedSamples.document(anew))).isEqualTo(content);
  }

  @Test
  void writesRunsOfSpacesAsOneAndWhatTheFontLacksAsAQuestion() {
    CertificateContent content = content(employees(1, i -> "  Prueba \t Uno \u4e00 ")).build();

    assertThat(read(content).employees().get(0).name()).isEqualTo("Prueba Uno ?");
  }

  private static CertificateContent random(Random random) {
    int count = random.nextInt(10) == 0 ? 300 : random.nextInt(40);
    CertificateContent.Builder content =
        CertificateContent.builder()
            .number(String.format("%08d", random.nextInt(1, 100_000_000)))
            .kind(CertificateKind.STANDARD)
            .employer(PrintedSamples.EMPLOYER, name(random, 60))
            .contract(ContractNumber.parse("A" + random.nextInt(1, 1_000_000)))
            .issued(PrintedSamples.ISSUED.plusDays(random.nextInt(500)))
            .validUntil(PrintedSamples.ISSUED.plusDays(530))
            .contractEnds(PrintedSamples.CONTRACT.to().orElseThrow())
            .wholePayroll(random.nextBoolean())
            .employees(employees(count, i -> name(random, random.nextInt(20) == 0 ? 90 : 6)));
    if (random.nextBoolean()) {
      content.kind(CertificateKind.SUBROGATION).comitente(comitente(random));
    }
    return content.build();
  }

  private static Comitente comitente(Random random) {
    Cuit cuit = Cuit.parse("30-70000000-8");
    return switch (random.nextInt(3)) {
      case 0 -> Comitente.of(name(random, 60));
      case 1 -> Comitente.of(cuit);
      default -> Comitente.of(name(random, 60), cuit);
    };
  }

  private static String name(Random random, int mostWords) {
    return IntStream.rangeClosed(0, random.nextInt(mostWords))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
