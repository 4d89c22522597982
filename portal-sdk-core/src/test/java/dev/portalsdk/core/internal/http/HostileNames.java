package dev.portalsdk.core.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** File names of a portal that means harm, as {@code Content-Disposition} headers, each named. */
final class HostileNames {

  private static final List<String> UP =
      List.of(
          "../",
          "..\\",
          "/../",
          "\\..\\",
          "....//",
          "..;/",
          ".\u0000./",
          "..\u2215",
          "..\uFF0F",
          "\uFF0E\uFF0E/",
          "\u2025/",
          ". ./",
          ".../",
          "..\u200B/",
          "%2e%2e/",
          "%2e%2e%2f",
          "..%2f",
          "..%5c",
          "%252e%252e%252f",
          "%c0%ae%c0%ae/",
          "..%c0%af",
          "%uff0e%uff0e%u2215");

  private static final List<String> TARGETS =
      List.of(
          "passwd", "orden.pdf", "etc/cron.d/x", "Windows\\win.ini", "..", ".ssh/authorized_keys");

  private static final List<String> ROOTS =
      List.of(
          "/etc/passwd",
          "/tmp/evil.pdf",
          "//etc/passwd",
          "C:\\evil.pdf",
          "C:/evil.pdf",
          "C:evil.pdf",
          "c:..\\evil.pdf",
          "\\evil.pdf",
          "\\\\server\\share\\evil.pdf",
          "//server/share/evil.pdf",
          "\\\\?\\C:\\evil.pdf",
          "\\\\.\\PhysicalDrive0",
          "\\\\.\\pipe\\evil",
          "\\??\\C:\\evil.pdf",
          "file:///etc/passwd",
          "file:C:\\evil.pdf",
          "~/evil.pdf",
          "~root/evil.pdf",
          "$HOME/evil.pdf",
          "%APPDATA%\\evil.pdf",
          "//?/UNC/server/share/x",
          "\u2215etc\u2215passwd",
          "\uFF0Fetc\uFF0Fpasswd",
          "\uFF23\uFF1A\uFF3Cevil.pdf",
          "\\\\localhost\\c$\\evil.pdf",
          "/dev/null",
          "/proc/self/mem");

  private static final List<String> DEVICES =
      List.of(
          "CON",
          "PRN",
          "AUX",
          "NUL",
          "COM0",
          "COM1",
          "COM9",
          "LPT0",
          "LPT1",
          "LPT9",
          "CONIN$",
          "CONOUT$",
          "CLOCK$",
          "COM\u00B9",
          "COM\u00B2",
          "LPT\u00B3",
          "\uFF23\uFF2F\uFF2E",
          "nul",
          "Aux");

  private static final List<String> ENDINGS =
      List.of(
          "%s",
          "%s.pdf", "%s .pdf", "%s.tar.gz", "%s.", "%s ", "%s:", "%s:x.pdf", "x/%s", "\u202E%s");

  private static final List<String> STREAMS =
      List.of(
          "orden.pdf:evil",
          "orden.pdf::$DATA",
          "orden.pdf:evil:$DATA",
          ":evil",
          "::$INDEX_ALLOCATION",
          "folder::$INDEX_ALLOCATION/x",
          "orden.pdf.:evil",
          "$MFT",
          "$Extend\\$Quota:x");

  private static final List<String> NOTHING =
      List.of(
          "",
          ".",
          "..",
          "...",
          " ",
          "   .",
          ". .",
          "\u00A0",
          "\u3000",
          "\u200B",
          "\u202E",
          "\u0000",
          "\u2024",
          "\u2025",
          "\u2026",
          "\u2024\u2024",
          "/",
          "\\",
          "//",
          "/.",
          "/..",
          "\\..",
          "./",
          "..\\..",
          "\uFF0E",
          "\uFF0E\uFF0E",
          "\uFE19",
          "\uFE30",
          "\uFE52\uFE52",
          ":",
          "*",
          "?",
          "|",
          "<",
          ">",
          "\\\"");

  private final Map<String, String> headers = new LinkedHashMap<>();

  private HostileNames() {}

  /** Returns headers by what they try. */
  static Map<String, String> all() {
    HostileNames names = new HostileNames();
    names.walks();
    names.plain("root", ROOTS);
    names.devices();
    names.plain("alternate stream", STREAMS);
    names.plain("nothing", NOTHING);
    names.charactersWithin();
    names.lengths();
    names.brokenHeaders();
    return names.headers;
  }

  private void walks() {
    for (String up : UP) {
      for (String target : TARGETS) {
        quoted("walk " + up + target, up + target);
        quoted("long walk " + up + target, up.repeat(12) + target);
      }
      extended("encoded walk " + up, up.repeat(3) + "x");
      twice("walk encoded twice " + up, up.repeat(3) + "x");
    }
  }

  private void devices() {
    for (String device : DEVICES) {
      for (String ending : ENDINGS) {
        quoted("device " + device + " as " + ending, ending.replace("%s", device));
      }
    }
  }

  /** Each control, separator and format character, in the middle and alone. */
  private void charactersWithin() {
    IntStream.concat(
            IntStream.rangeClosed(0, 0x9F).filter(Character::isISOControl),
            IntStream.of(
                0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
                0xFFF9, 0xFFFB, 0xE0001, 0xE0041, 0xE000, 0xFFFF, 0x10FFFF, 0x2044, 0x2215, 0x2216,
                0x2236, 0x29F5, 0x29F8, 0x29F9, 0xA789, 0xFE13, 0xFE55, 0xFE68, 0xFF0F, 0xFF1A,
                0xFF3C))
        .forEach(
            code -> {
              String character = Character.toString(code);
              String name = String.format("U+%04X", code);
              quoted("raw " + name, "or" + character + "den.pdf");
              extended("encoded " + name, "..".concat(character) + "/or" + character + "den.pdf");
            });
  }

  private void lengths() {
    for (int length : new int[] {120, 255, 256, 1000, 4000, 100_000}) {
      quoted("long " + length, "a".repeat(length) + ".pdf");
      quoted("long path " + length, "../".repeat(length / 3) + "x");
      quoted("long euros " + length, "\u20AC".repeat(length / 3));
      quoted("long faces " + length, "\uD83D\uDE00".repeat(length / 4));
      quoted("long dots " + length, ".".repeat(length));
      quoted("long spaces " + length, "a" + " ".repeat(length) + "a");
    }
  }

  private void brokenHeaders() {
    List<String> broken =
        List.of(
            "attachment; filename=../../x",
            "attachment; filename=\"../../x",
            "attachment; filename=\"a\"; filename=\"../../x\"",
            "attachment; filename=\"\\.\\./\\.\\./x\"",
            "attachment; filename=\"a\\\"/../../x\"",
            "attachment; filename='../../x'",
            "attachment; filename=../../x; filename*=UTF-8''..%2F..%2Fy",
            "attachment; filename*=UTF-8''%00%2e%2e%2f%2e%2e%2fx",
            "attachment; filename*=ISO-8859-1''..%5C..%5Cx",
            "attachment; filename*=utf-8'en'%2Fetc%2Fpasswd",
            "attachment; filename*=UTF-7''+AC4ALgAv-x; filename=\"../x\"",
            "attachment; filename*=UTF-8''%C0%AE%C0%AE%C0%AFx; filename=\"../x\"",
            "attachment; filename*=UTF-8''%ED%A0%80/../x; filename=\"../x\"",
            "attachment; filename*0=\"../\"; filename*1=\"x\"",
            "attachment; filename*0*=UTF-8''..%2F; filename*1*=x",
            "attachment; filename=\"=?UTF-8?Q?..=2F..=2Fx?=\"",
            "attachment; filename=\"=?UTF-8?B?Li4vLi4veA==?=\"",
            "attachment; FILENAME = \"..\\..\\x\" ;",
            "attachment; filename=\"a\r\n b/../../x\"",
            "attachment; filename=\"a\r\nX-Other: b\"",
            "attachment; filename=\"a\nSet-Cookie: sid=forged\"",
            "attachment; filename=\"a\rb/../../x\"",
            "; ; ;filename=../x",
            "filename=../x",
            "attachment; name=\"../x\"; filename=\"/\"",
            "attachment; filename=\"\u00C3\u00A9/../x\"");
    broken.forEach(header -> headers.put("header " + header, header));
  }

  private void plain(String kind, List<String> names) {
    names.forEach(
        name -> {
          quoted(kind + " " + name, name);
          extended(kind + " encoded " + name, name);
        });
  }

  private void quoted(String what, String name) {
    headers.put(what, "attachment; filename=\"" + name + "\"");
  }

  private void extended(String what, String name) {
    headers.put(what, "attachment; filename=\"x\"; filename*=UTF-8''" + encoded(name));
  }

  private void twice(String what, String name) {
    headers.put(what, "attachment; filename*=UTF-8''" + encoded(encoded(name)));
  }

  private static String encoded(String name) {
    StringBuilder text = new StringBuilder();
    for (byte octet : name.getBytes(UTF_8)) {
      text.append(String.format("%%%02X", octet));
    }
    return text.toString();
  }
}
