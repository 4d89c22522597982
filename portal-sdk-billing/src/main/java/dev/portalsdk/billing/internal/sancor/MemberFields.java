package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.core.care.MemberId;
import dev.portalsdk.core.identity.Dni;
import dev.portalsdk.core.identity.MemberNumber;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two boxes of which one is filled in, «N° de Asociado» and «N° de DNI» (manual L118). */
final class MemberFields {

  static final String NUMBER = "numeroDeAsociado";
  static final String DNI = "numeroDeDni";

  private MemberFields() {}

  static Map<String, String> of(MemberId member) {
    Map<String, String> fields = new LinkedHashMap<>();
    member.number().map(MemberNumber::formatted).ifPresent(number -> fields.put(NUMBER, number));
    member.dni().map(Dni::plain).ifPresent(dni -> fields.put(DNI, dni));
    return fields;
  }
}
