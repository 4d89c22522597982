package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.submission.UploadedDocument;
import dev.portalsdk.core.account.ProviderData;
import dev.portalsdk.core.care.Authorization;
import dev.portalsdk.core.care.Transfer;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.money.Money;
import dev.portalsdk.testkit.internal.documents.PaidLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a payer keeps of one provider, each list in the order of its arrival. Thread-safe. */
public final class ProviderFile {

  private final Map<InvoiceKey, InvoiceFile> invoices = new LinkedHashMap<>();
  private final List<HandedIn> uploads = new ArrayList<>();
  private final List<Authorization> authorizations = new ArrayList<>();
  private final List<VoucherFile> vouchers = new ArrayList<>();
  private final List<ProviderSite> sites = new ArrayList<>();
  private final List<Transfer> transfers = new ArrayList<>();
  private final Users users = new Users();
  private final ShipmentBook shipments = new ShipmentBook();
  private final OrderBook orders = new OrderBook();
  private final DeskFile desk = new DeskFile();
  private final AgreementFile agreement = new AgreementFile();
  private final CoverageFile coverage = new CoverageFile();
  private @Nullable ProviderData profile;
  private @Nullable InvoiceKey last;

  /** Returns the files of all invoices. */
  public synchronized List<InvoiceFile> invoices() {
    return List.copyOf(invoices.values());
  }

  /** Returns the file of an invoice, if it was received. */
  public synchronized Optional<InvoiceFile> invoice(InvoiceKey key) {
    return Optional.ofNullable(invoices.get(key));
  }

  /** Returns whether an invoice is the last of the list. */
  public synchronized boolean isLast(InvoiceFile file) {
    return last != null && last.equals(file.invoice().key());
  }

  /** Returns the documents that were handed in, each with its kind. */
  public synchronized List<UploadedDocument> uploads() {
    return uploads.stream().map(HandedIn::document).toList();
  }

  /** Returns the files that were handed in, each as often as it arrived. */
  public synchronized List<PortalDocument> files() {
    List<PortalDocument> files = new ArrayList<>(shipments.files());
    uploads.stream().map(HandedIn::file).filter(Objects::nonNull).forEach(files::add);
    return files;
  }

  /** Takes a file in; nobody looks whether it was there already. */
  public synchronized void add(UploadedDocument document, PortalDocument file) {
    uploads.add(new HandedIn(document, file));
  }

  /** Returns the authorisations that the payer issued. */
  public synchronized List<Authorization> authorizations() {
    return List.copyOf(authorizations);
  }

  /** Returns the payments that the provider got. */
  public synchronized List<VoucherFile> vouchers() {
    return List.copyOf(vouchers);
  }

  /** Returns the provider's sites. */
  public synchronized List<ProviderSite> sites() {
    return List.copyOf(sites);
  }

  /** Returns the transfers that concern the provider. */
  public synchronized List<Transfer> transfers() {
    return List.copyOf(transfers);
  }

  /** Returns what the payer knows of the provider, if it was told. */
  public synchronized Optional<ProviderData> profile() {
    return Optional.ofNullable(profile);
  }

  /** Tells the payer about the provider. */
  public synchronized void describe(ProviderData data) {
    profile = data;
  }

  /** Returns the provider's users. */
  public Users users() {
    return users;
  }

  /** Returns the provider's shipments. */
  public ShipmentBook shipments() {
    return shipments;
  }

  /** Returns the payment orders of the provider's invoices. */
  public OrderBook orders() {
    return orders;
  }

  /** Returns what the provider wrote to the payer, and what it has read. */
  public DeskFile desk() {
    return desk;
  }

  /** Returns what the provider and the payer agreed on. */
  public AgreementFile agreement() {
    return agreement;
  }

  /** Returns what an insurer has of the employer, its contracts and who is covered. */
  public CoverageFile coverage() {
    return coverage;
  }

  synchronized void add(VoucherFile file) {
    if (vouchers.stream().anyMatch(old -> old.voucher().ref().equals(file.voucher().ref()))) {
      throw new IllegalArgumentException(file.voucher().ref() + " was paid already");
    }
    vouchers.add(file);
  }

  synchronized void add(ProviderSite site) {
    sites.add(site);
  }

  synchronized void add(InvoiceFile file) {
    if (invoices.putIfAbsent(file.invoice().key(), file) != null) {
      throw new IllegalArgumentException(file.invoice().key() + " was received already");
    }
    last = file.invoice().key();
  }

  synchronized void change(InvoiceKey key, UnaryOperator<InvoiceFile> change) {
    invoices.put(key, change.apply(received(key)));
  }

  /**
   * Pays parts of several invoices at once, all of them or none.
   *
   * @param settled how much of each is settled
   * @return what is paid of each
   */
  synchronized List<PaidLine> pay(LocalDate day, Map<InvoiceKey, Money> settled) {
    List<InvoiceFile> changed = new ArrayList<>();
    settled.forEach((key, amount) -> changed.add(received(key).withPayment(day, amount)));
    List<PaidLine> lines = changed.stream().map(InvoiceFile::lastPart).toList();
    Money total = lines.stream().map(PaidLine::paid).reduce(Money::plus).orElseThrow();
    if (total.isNegative()) {
      throw new IllegalArgumentException("A payment pays no negative amount");
    }
    changed.forEach(file -> invoices.put(file.invoice().key(), file));
    return lines;
  }

  private InvoiceFile received(InvoiceKey key) {
    InvoiceFile file = invoices.get(key);
    if (file == null) {
      throw new IllegalArgumentException(key + " was never received");
    }
    return file;
  }

  synchronized void add(UploadedDocument document) {
    uploads.add(new HandedIn(document, null));
  }

  synchronized void markRead(UploadedDocument document) {
    int at = uploads().indexOf(document);
    if (at < 0) {
      throw new IllegalArgumentException("No such document is waiting to be read");
    }
    uploads.set(at, uploads.get(at).read());
  }

  synchronized void add(Authorization authorization) {
    authorizations.add(authorization);
  }

  synchronized void add(Transfer transfer) {
    transfers.add(transfer);
  }
}
