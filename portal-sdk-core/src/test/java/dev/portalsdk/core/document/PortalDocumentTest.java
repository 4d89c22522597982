package dev.portalsdk.core.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.portalsdk.core.error.CallCancelledException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.LocalStorageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalDocumentTest {

  private static final byte[] ABC = "abc".getBytes(UTF_8);
  // FIPS 180-2, appendix B.1.
  private static final String SHA_256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  private static PortalDocument spooled(byte[] bytes) throws IOException {
    return PortalDocument.read("x", new ByteArrayInputStream(bytes), bytes.length - 1);
  }

  private List<Path> files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.toList();
    }
  }

  private static long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("portal-")).count();
    }
  }

  @Test
  void isTheSameInMemoryAndInAFile() throws IOException {
    try (PortalDocument file = spooled(ABC)) {
      for (PortalDocument document : List.of(PortalDocument.of("x", ABC), file)) {
        assertThat(document.sha256()).isEqualTo(SHA_256_OF_ABC);
        assertThat(document.size()).isEqualTo(3);
        assertThat(document.bytes()).isEqualTo(ABC);
        assertThat(document.open()).hasBinaryContent(ABC);
        assertThat(document.mediaType()).isEqualTo(MediaType.TEXT);
        assertThat(document.complete()).isTrue();
        assertThat(document).hasToString("PortalDocument[text/plain, 3 bytes]");
      }
    }
  }

  @Test
  void keepsUpToTheLimitInMemory() throws IOException {
    long before = temporaryFiles();
    PortalDocument document = PortalDocument.read("x", new ByteArrayInputStream(ABC), 3);
    assertThat(temporaryFiles()).isEqualTo(before);
    document.close();
    assertThat(document.bytes()).isEqualTo(ABC);
  }

  @Test
  void copiesTheBytesItIsGiven() {
    byte[] bytes = ABC.clone();
    PortalDocument document = PortalDocument.of("x", bytes);
    bytes[0] = 'z';
    document.bytes()[1] = 'z';
    assertThat(document.bytes()).isEqualTo(ABC);
  }

  @Test
  void givesItsTemporaryFileBackWhenItIsClosed() throws IOException {
    long before = temporaryFiles();
    PortalDocument document = spooled(new byte[100_000]);
    assertThat(temporaryFiles()).isEqualTo(before + 1);

    document.close();
    document.close();

    assertThat(temporaryFiles()).isEqualTo(before);
    assertThatThrownBy(document::bytes).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> document.saveTo(folder.resolve("a")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void givesItsTemporaryFileBackWhenNobodyHoldsIt() throws Exception {
    long before = temporaryFiles();
    spooled(new byte[100_000]).size();
    for (int i = 0; i < 100 && temporaryFiles() > before; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void leavesNoTemporaryFileWhenItsSourceBreaks() throws IOException {
    long before = temporaryFiles();
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[5000]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken");
              }
            });
    assertThatThrownBy(() -> PortalDocument.read("x", breaking, 100))
        .isInstanceOf(IOException.class);
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @Test
  void savesTheWholeFileAndNothingBesideIt() throws IOException {
    for (PortalDocument document : List.of(PortalDocument.of("x", ABC), spooled(ABC))) {
      Path target = folder.resolve("orden.pdf");
      Files.writeString(target, "what was there before and was longer");
      document.saveTo(target);
      assertThat(target).hasBinaryContent(ABC);
      assertThat(files(folder)).containsExactly(target);
      document.close();
    }
  }

  @Test
  void savesToAnotherFileSystem() throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path target = memory.getPath("orden.pdf");
      PortalDocument.of("x", ABC).saveTo(target);
      PortalDocument.of("x", ABC).saveTo(target);
      assertThat(Files.readAllBytes(target)).isEqualTo(ABC);
      assertThat(files(target.toAbsolutePath().getParent())).hasSize(1);
    }
  }

  @Test
  void leavesWhatWasThereWhenTheDiskIsFull() throws IOException {
    Configuration tiny = Configuration.unix().toBuilder().setMaxSize(64 * 1024).build();
    try (FileSystem memory = Jimfs.newFileSystem(tiny)) {
      Path target = memory.getPath("orden.pdf");
      Files.writeString(target, "old");

      assertThatThrownBy(() -> PortalDocument.of("x", new byte[200_000]).saveTo(target))
          .isInstanceOfSatisfying(
              LocalStorageException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_FAILED));

      assertThat(Files.readString(target)).isEqualTo("old");
      assertThat(files(target.toAbsolutePath().getParent())).hasSize(1);
    }
  }

  @Test
  void leavesNothingWhereTheFolderIsMissing() {
    Path target = folder.resolve("missing").resolve("orden.pdf");
    assertThatThrownBy(() -> PortalDocument.of("x", ABC).saveTo(target))
        .isInstanceOf(LocalStorageException.class);
    assertThat(target).doesNotExist();
  }

  @Test
  void leavesWhatWasThereWhenTheTargetIsAFolder() throws IOException {
    Path target = Files.createDirectory(folder.resolve("orden.pdf"));
    Files.writeString(target.resolve("kept"), "old");
    assertThatThrownBy(() -> PortalDocument.of("x", ABC).saveTo(target))
        .isInstanceOf(LocalStorageException.class);
    assertThat(files(folder)).containsExactly(target);
    assertThat(target.resolve("kept")).hasContent("old");
  }

  @Test
  void leavesNothingInAFolderThatIsReadOnly() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write where nobody may");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThatThrownBy(() -> PortalDocument.of("x", ABC).saveTo(folder.resolve("a")))
          .isInstanceOf(LocalStorageException.class);
      assertThat(files(folder)).isEmpty();
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void leavesNothingWhereTheSystemLetsNobodyWrite() {
    Path system = Path.of("/proc");
    assumeTrue(Files.isDirectory(system.resolve("self")), "only Linux has such a folder");
    assertThatThrownBy(() -> PortalDocument.of("x", ABC).saveTo(system.resolve("a")))
        .isInstanceOf(LocalStorageException.class);
    assertThat(system.resolve("a")).doesNotExist();
  }

  @Test
  void stopsSavingWhenTheThreadIsInterrupted() throws IOException {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> PortalDocument.of("x", ABC).saveTo(folder.resolve("a")))
        .isInstanceOf(CallCancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(files(folder)).isEmpty();
  }

  private static boolean complete(String text) {
    return PortalDocument.of("x", text.getBytes(ISO_8859_1)).complete();
  }

  @Test
  void knowsTheEndOfEachFormat() {
    assertThat(complete("%PDF-1.4 ... startxref\n0\n%%EOF\r\n")).isTrue();
    assertThat(complete("%PDF-1.4 ... startxref\n0\n%%EO")).isFalse();
    assertThat(complete("%PDF-1.4 %%EOF" + "x".repeat(2000))).isFalse();
    assertThat(complete("\u0089PNG\r\n\u001a\n....\0\0\0\0IEND\u00aeB`\u0082")).isTrue();
    assertThat(complete("\u0089PNG\r\n\u001a\n....\0\0\0\0IEND\u00aeB`")).isFalse();
    assertThat(complete("\u00ff\u00d8\u00ff\u00e0....\u00ff\u00d9\0\0")).isTrue();
    assertThat(complete("\u00ff\u00d8\u00ff\u00e0....\u00ff")).isFalse();
    assertThat(complete("FECHA;IMPORTE")).isTrue();
  }

  @Test
  void knowsTheEndOfAnArchiveWhereverItIsCut() throws IOException {
    byte[] whole = archive("a comment");
    assertThat(PortalDocument.of("x", whole).complete()).isTrue();
    for (int length = 4; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThat(PortalDocument.of("x", cut).complete()).as("cut at %s", length).isFalse();
    }
    try (PortalDocument file = spooled(archive("x".repeat(60_000)))) {
      assertThat(file.complete()).isTrue();
    }
  }

  private static byte[] archive(String comment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      for (int i = 0; i < 10; i++) {
        zip.putNextEntry(new ZipEntry("xl/sheet" + i + ".xml"));
        zip.write(new byte[1000]);
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "...",
        "/",
        "\\",
        "../",
        "..\\",
        "../../etc/passwd",
        "/etc/passwd",
        "..\\..\\boot.ini",
        "C:\\boot.ini",
        "C:boot.ini",
        "\\\\server\\share\\a",
        "//server/a",
        "a/../b",
        "a/./b",
        "a/",
        "a\\",
        "./a",
        "~/a",
        "a\0b",
        "\0",
        "a\r\nSet-Cookie: x",
        "a\tb",
        "\u202Efdp.exe",
        "a\u200Bb",
        "\uFEFFa",
        "\u2028a",
        "\u2029",
        "a\u0085b",
        "\u001B[31mred",
        "a/\0/..",
        "..\0",
        ".\u200B.",
        "..\u202E",
        "%2e%2e%2fa",
        "a:stream",
        "file.pdf:Zone",
        "CON",
        "nul.txt",
        "a.",
        "a ",
        " a",
        ".hidden",
        "\uD800",
        "a\uDC00b",
        "\uDBFF\uDFFF",
        "-rf",
        "..\u2215a",
        "\u2003",
        "\u00a0a\u3000.\u2000"
      })
  void makesALabelOfAHostileName(String hostile) {
    String label = PortalDocument.of(hostile, ABC).name();

    assertThat(label).isNotBlank().doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}/\\\\:]");
    assertThat(label)
        .isEqualTo(label.strip())
        .doesNotContainPattern("^\\p{Z}")
        .doesNotStartWith(".");
    assertThat(folder.resolve(label).normalize().getParent()).isEqualTo(folder);
    assertThat(folder.resolve(label).normalize()).isNotEqualTo(folder);
  }

  @Test
  void keepsAGoodNameAsItIsAndCutsALongOne() {
    assertThat(PortalDocument.of("Liquidaci\u00f3n N\u00b0 12.pdf", ABC).name())
        .isEqualTo("Liquidaci\u00f3n N\u00b0 12.pdf");
    assertThat(PortalDocument.of("\ud83d\ude00".repeat(5000), ABC).name()).hasSize(100);
  }

  @Test
  void makesALabelInTimeInProportion() {
    String name = "a".repeat(300_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(PortalDocument.of(name, ABC).name()).hasSize(120));
  }

  @Test
  void isReadAtAnyPlaceWhereverItIs() throws IOException {
    byte[] bytes = {0, 1, 2, 3, 4, 5, 6, 7};
    Path file = Files.write(folder.resolve("there.bin"), bytes);
    try (PortalDocument spooled = PortalDocument.read("a", new ByteArrayInputStream(bytes), 3)) {
      assertReadAtAnyPlace(PortalDocument.of("a", bytes));
      assertReadAtAnyPlace(PortalDocument.of("a", file));
      assertReadAtAnyPlace(spooled);
    }
  }

  private static void assertReadAtAnyPlace(PortalDocument document) throws IOException {
    ByteBuffer three = ByteBuffer.allocate(3);
    try (SeekableByteChannel channel = document.channel()) {
      assertThat(channel.size()).isEqualTo(8);
      assertThat(channel.position(5).read(three)).isEqualTo(3);
      assertThat(three.array()).containsExactly(5, 6, 7);
      assertThat(channel.position()).isEqualTo(8);
      assertThat(channel.read(three.clear())).isEqualTo(-1);
      assertThat(channel.isOpen()).isTrue();
    }
  }
}
