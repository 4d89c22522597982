package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A test elsewhere that proves a row.
 *
 * @param folder where it is, from the root of the project
 * @param test its class
 * @param method its method or rule
 */
record Proof(String folder, String test, String method) {

  static final String CORE = "portal-sdk-core/src/test/java/dev/portalsdk/core/";
  static final String TESTKIT = "portal-sdk-testkit/src/test/java/dev/portalsdk/testkit/";

  /** The root of the project: tests run in their module's folder. */
  static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

  /** Fails if the test is not there any more. */
  void check() {
    Path source = PROJECT.resolve(folder + test + ".java");
    assertThat(source).isRegularFile();
    assertThat(text(source).contains(" " + method)).as(words()).isTrue();
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String words() {
    return "`" + test + "." + method + "`";
  }
}
