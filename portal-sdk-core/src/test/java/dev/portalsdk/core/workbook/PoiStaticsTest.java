package dev.portalsdk.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.ZipPackage;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.XMLHelper;
import org.junit.jupiter.api.Test;

/** What POI keeps for the whole JVM belongs to the program around the library. */
class PoiStaticsTest {

  private static final List<Class<?>> HOLDERS =
      List.of(
          ZipSecureFile.class,
          IOUtils.class,
          ZipInputStreamZipEntrySource.class,
          ZipPackage.class,
          LocaleUtil.class,
          TempFile.class,
          XMLHelper.class);

  @Test
  void leavesWhatPoiKeepsForTheWholeJvm() throws ReflectiveOperationException {
    Map<String, Object> before = statics();

    Books.bytes(Books.writer().sheet(Bill.LAYOUT, Bill.many(1000)));

    assertThat(statics()).isEqualTo(before);
  }

  /** Another test may have written before: then both readings would be of what it left. */
  @Test
  void findsThemAsPoiSetsThem() throws ReflectiveOperationException {
    Books.bytes(Books.writer().sheet(Bill.LAYOUT, Bill.many(1000)));

    assertThat(statics())
        .hasSizeGreaterThan(8)
        .containsEntry("ZipSecureFile.MIN_INFLATE_RATIO", "0.01")
        .containsEntry("ZipSecureFile.MAX_ENTRY_SIZE", "4294967295")
        .containsEntry("ZipSecureFile.MAX_FILE_COUNT", "1000")
        .containsEntry("IOUtils.BYTE_ARRAY_MAX_OVERRIDE", "-1");
  }

  private static Map<String, Object> statics() throws ReflectiveOperationException {
    Map<String, Object> values = new TreeMap<>();
    for (Class<?> holder : HOLDERS) {
      Class.forName(holder.getName());
      for (Field field : holder.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
          field.setAccessible(true);
          values.put(
              holder.getSimpleName() + "." + field.getName(), String.valueOf(field.get(null)));
        }
      }
    }
    values.put("locale", Locale.getDefault());
    values.put("zone", TimeZone.getDefault().getID());
    values.put("properties", Map.copyOf(System.getProperties()));
    return values;
  }
}
