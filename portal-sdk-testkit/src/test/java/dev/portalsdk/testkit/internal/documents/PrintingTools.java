package dev.portalsdk.testkit.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Programs that know nothing of this library and look at what it prints. */
final class PrintingTools {

  private PrintingTools() {}

  /** Returns the text of a PDF as poppler lays it out. */
  static List<String> lines(Path pdf) throws Exception {
    return run("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Returns the texts of the codes on the first page of a PDF, as a camera sees them. */
  static List<String> codes(Path pdf) throws Exception {
    Path picture = pdf.resolveSibling("page");
    run(
        "pdftoppm",
        "-r",
        "110",
        "-l",
        "1",
        "-singlefile",
        "-png",
        pdf.toString(),
        picture.toString());
    return run("zbarimg", "-q", "--raw", picture + ".png").lines().toList();
  }

  /** Writes a PDF anew as another program would, such as with {@code --linearize}. */
  static Path rewritten(Path pdf, String option) throws Exception {
    Path other = pdf.resolveSibling("other.pdf");
    run("qpdf", option, pdf.toString(), other.toString());
    return other;
  }

  /** Fails if the PDF is not sound. */
  static void check(Path pdf) throws Exception {
    assertThat(run("qpdf", "--check", pdf.toString()))
        .contains("No syntax or stream encoding errors");
  }

  /** Returns what poppler says of the signatures of a PDF; it ends well whatever it says. */
  static String signatures(Path pdf) throws Exception {
    return run("pdfsig", "-nocert", pdf.toString());
  }

  private static String run(String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException absent) {
      return abort(command[0] + " is not installed: the document is not looked at by it");
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
