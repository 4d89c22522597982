package dev.portalsdk.core.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerialFormTest {

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends Serializable> void bringsEveryValueBack(Kind<T> kind) throws Exception {
    assertThat(read(write(kind.value()))).isEqualTo(kind.value());
    assertThat(read(write(kind.otherValue()))).isEqualTo(kind.otherValue());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends Serializable> void makesNoInvalidValueWhateverByteIsChanged(Kind<T> kind)
      throws Exception {
    byte[] stream = write(kind.value());
    List<String> refusals = new ArrayList<>();
    for (int i = 0; i < stream.length; i++) {
      byte[] tampered = stream.clone();
      tampered[i] ^= 0x10;
      try {
        T value = kind.type().cast(read(tampered));
        assertThat(kind.parse().apply(kind.formatted().apply(value))).isEqualTo(value);
      } catch (InvalidObjectException e) {
        refusals.add(e.getMessage());
      } catch (IOException | ClassNotFoundException | ClassCastException e) {
        // The stream itself is broken, which is as good.
      }
    }

    assertThat(refusals).anyMatch(message -> message.startsWith("Expected a"));
  }

  @Test
  void refusesAStreamWhoseCheckDigitWasChanged() throws Exception {
    String stream = new String(write(Cuit.parse("30712345671")), ISO_8859_1);

    assertThat(stream).contains("30712345671");
    assertThatThrownBy(
            () -> read(stream.replace("30712345671", "30712345672").getBytes(ISO_8859_1)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining("30-******67-2");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends Serializable> void refusesAStreamThatHoldsTheValueItself(Kind<T> kind) {
    assertThatThrownBy(() -> read(forged(kind.type())))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("The stream was not written by this class");
  }

  static Stream<Kind<?>> kinds() {
    return Kind.all();
  }

  /** A stream with an object of the class and none of its fields, as no program would write it. */
  private static byte[] forged(Class<?> type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream stream = new DataOutputStream(bytes);
    stream.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    stream.writeShort(ObjectStreamConstants.STREAM_VERSION);
    stream.writeByte(ObjectStreamConstants.TC_OBJECT);
    stream.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    stream.writeUTF(type.getName());
    stream.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
    stream.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
    stream.writeShort(0);
    stream.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    stream.writeByte(ObjectStreamConstants.TC_NULL);
    return bytes.toByteArray();
  }

  private static byte[] write(Serializable value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readObject();
    }
  }
}
