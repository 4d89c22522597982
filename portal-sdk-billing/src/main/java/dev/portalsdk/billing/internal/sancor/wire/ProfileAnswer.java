package dev.portalsdk.billing.internal.sancor.wire;

/**
 * The section "Mis Datos" (manual L145-184).
 *
 * @param numeroDePrestador such as {@code 8481}
 * @param razonSocial such as {@code USAR - PARA PRUEBAS CONECT,}
 * @param cuit such as {@code 27-35215358-9}
 */
public record ProfileAnswer(String numeroDePrestador, String razonSocial, String cuit) {}
