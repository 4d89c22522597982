package dev.portalsdk.core.identity;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * What a stream holds in place of a value of this package: its type and the text that {@code parse}
 * reads.
 *
 * <p>Reading goes through {@code parse}, so no stream can make a value that {@code parse} refuses.
 */
record SerialForm(Type type, String text) implements Serializable {

  /** The types; the names are part of the stream. */
  enum Type {
    CUIT,
    CUIL,
    CDI,
    NIT,
    DNI,
    CEDULA,
    CBU,
    CVU,
    LICENSE,
    PROVIDER_NUMBER,
    CONTRACT_NUMBER,
    MEMBER_NUMBER,
    HABILITATION_CODE,
    DOCUMENT_TYPE,
    CASE_NUMBER
  }

  SerialForm {
    requireNonNull(type, "type");
    requireNonNull(text, "text");
  }

  /** Returns the exception for a stream that holds a value itself in place of this form. */
  static InvalidObjectException missing() {
    return new InvalidObjectException("The stream was not written by this class");
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      return value();
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  private Object value() {
    return switch (type) {
      case CUIT -> Cuit.parse(text);
      case CUIL -> Cuil.parse(text);
      case CDI -> Cdi.parse(text);
      case NIT -> Nit.parse(text);
      case DNI -> Dni.parse(text);
      case CEDULA -> Cedula.parse(text);
      case CBU -> Cbu.parse(text);
      case CVU -> Cvu.parse(text);
      case LICENSE -> License.parse(text);
      case PROVIDER_NUMBER -> ProviderNumber.parse(text);
      case CONTRACT_NUMBER -> ContractNumber.parse(text);
      case MEMBER_NUMBER -> MemberNumber.parse(text);
      case HABILITATION_CODE -> HabilitationCode.parse(text);
      case DOCUMENT_TYPE -> DocumentType.parse(text);
      case CASE_NUMBER -> CaseNumber.parse(text);
    };
  }

  private static InvalidObjectException refused(IllegalArgumentException cause) {
    InvalidObjectException refusal = new InvalidObjectException(cause.getMessage());
    refusal.initCause(cause);
    return refusal;
  }
}
