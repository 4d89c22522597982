package dev.portalsdk.testkit.tck;

import dev.portalsdk.billing.BillingPortals;
import dev.portalsdk.billing.PaymentVouchers;
import dev.portalsdk.billing.payment.CrossedInvoice;
import dev.portalsdk.billing.payment.PaymentEquation;
import dev.portalsdk.billing.payment.PaymentVoucher;
import dev.portalsdk.billing.payment.VoucherRef;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.account.RegistrationRequest;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.ReferencePayer;
import dev.portalsdk.testkit.VoucherSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@link VoucherSamples} as what the contracts expect at Mutual SER. */
final class MutualSerSample implements PortalSample {

  private static final DateRange ALL =
      new DateRange(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31));

  @Override
  public PortalId id() {
    return BillingPortals.MUTUAL_SER;
  }

  @Override
  public TaxId provider() {
    return VoucherSamples.PROVIDER;
  }

  @Override
  public TaxId newProvider() {
    return VoucherSamples.NEW_PROVIDER;
  }

  @Override
  public TaxId stranger() {
    return VoucherSamples.STRANGER;
  }

  @Override
  public Credentials credentials(String user) {
    return VoucherSamples.credentials(user);
  }

  @Override
  public void enrol(ReferencePayer payer, TaxId provider) {
    payer.enrol(provider, VoucherSamples.USER, VoucherSamples.PASSWORD);
  }

  @Override
  public Listing<?> list(Portal portal) {
    return portal.require(PaymentVouchers.class).all(ALL).read();
  }

  @Override
  public List<?> listed() {
    return vouchers();
  }

  @Override
  public List<PaymentVoucher> vouchers() {
    return VoucherSamples.vouchers();
  }

  @Override
  public List<CrossedInvoice> crossed(VoucherRef voucher) {
    return VoucherSamples.invoices(voucher);
  }

  @Override
  public PaymentEquation equation() {
    return PaymentEquation.COLOMBIAN_VOUCHER;
  }

  @Override
  public Optional<LocalDate> firstDayOfPayments() {
    return Optional.of(ALL.from());
  }

  @Override
  public Optional<RegistrationRequest> registration() {
    return Optional.of(
        RegistrationRequest.builder(newProvider())
            .site(VoucherSamples.SITE)
            .representative(VoucherSamples.REPRESENTATIVE)
            .user("cartera", "otra-clave-inventada")
            .policiesAccepted()
            .build());
  }

  @Override
  public Credentials credentials(RegistrationRequest request) {
    return Credentials.of("nit", request.provider().plain())
        .and("user", request.user())
        .and("password", request.password());
  }

  @Override
  public Map<String, String> recovery() {
    return Map.of("Nit:", provider().plain(), "Usuario:", VoucherSamples.USER);
  }

  @Override
  public void fill(ReferencePayer payer) {
    VoucherSamples.fill(payer);
  }
}
