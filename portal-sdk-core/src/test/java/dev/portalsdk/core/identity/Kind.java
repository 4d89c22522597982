package dev.portalsdk.core.identity;

import java.io.Serializable;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One type of this package with what the tests of all types need.
 *
 * @param type the type
 * @param parse reads a text
 * @param formatted writes what {@code parse} reads
 * @param text a valid text, as {@code formatted} writes it
 * @param other another valid text, of the same length, that sorts after it
 * @param shown what {@code toString} shows of {@code text}
 */
record Kind<T extends Serializable>(
    Class<T> type,
    Function<String, T> parse,
    Function<T, String> formatted,
    String text,
    String other,
    String shown) {

  static Stream<Kind<?>> all() {
    return Stream.of(
        new Kind<>(
            Cuit.class,
            Cuit::parse,
            Cuit::formatted,
            "30-71234567-1",
            "30-98765432-1",
            "30-71234567-1"),
        new Kind<>(
            Cuil.class,
            Cuil::parse,
            Cuil::formatted,
            "20-11111111-2",
            "20-22222222-3",
            "20-******11-2"),
        new Kind<>(
            Cdi.class,
            Cdi::parse,
            Cdi::formatted,
            "20-11111111-2",
            "20-22222222-3",
            "20-******11-2"),
        new Kind<>(
            Nit.class, Nit::parse, Nit::formatted, "800.003.122-6", "800.026.452-0", "*******22-6"),
        new Kind<>(Dni.class, Dni::parse, Dni::formatted, "20.123.456", "20.123.457", "******56"),
        new Kind<>(
            Cedula.class,
            Cedula::parse,
            Cedula::formatted,
            "1.234.567.890",
            "1.234.567.891",
            "********90"),
        new Kind<>(
            Cbu.class,
            Cbu::parse,
            Cbu::formatted,
            "28505909 40090418135201",
            "28507349 40094696942458",
            "28505909 **********5201"),
        new Kind<>(
            Cvu.class,
            Cvu::parse,
            Cvu::formatted,
            "00000031 00012345678907",
            "00000031 00012345678914",
            "00000031 **********8907"),
        new Kind<>(
            License.class,
            License::parse,
            License::formatted,
            "MP 12345 (Santa Fe)",
            "MP 12346 (Santa Fe)",
            "MP 12345 (Santa Fe)"),
        new Kind<>(
            ProviderNumber.class,
            ProviderNumber::parse,
            ProviderNumber::formatted,
            "22333444",
            "22333445",
            "22333444"),
        new Kind<>(
            CaseNumber.class,
            CaseNumber::parse,
            CaseNumber::formatted,
            "500123",
            "500124",
            "500123"),
        new Kind<>(
            ContractNumber.class,
            ContractNumber::parse,
            ContractNumber::formatted,
            "123456",
            "123457",
            "****56"),
        new Kind<>(
            MemberNumber.class,
            MemberNumber::parse,
            MemberNumber::formatted,
            "123456/01",
            "123456/02",
            "*******01"),
        new Kind<>(
            HabilitationCode.class,
            HabilitationCode::parse,
            HabilitationCode::formatted,
            "110012215001",
            "110012215002",
            "110012215001"),
        new Kind<>(
            DocumentType.class,
            DocumentType::parse,
            DocumentType::formatted,
            "80",
            "96",
            "80 CUIT"));
  }

  T value() {
    return parse.apply(text);
  }

  T otherValue() {
    return parse.apply(other);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
