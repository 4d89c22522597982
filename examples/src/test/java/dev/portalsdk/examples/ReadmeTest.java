package dev.portalsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's program is the one that is compiled here. */
class ReadmeTest {

  private static final Path PROGRAM = Path.of("src/main/java/dev/portalsdk/examples/Program.java");

  @Test
  void showsTheProgramThatIsCompiledHere() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<String> program =
        Files.readAllLines(PROGRAM).stream().filter(line -> !line.startsWith("package ")).toList();

    assertThat(readme).contains(String.join("\n", program).strip());
  }
}
