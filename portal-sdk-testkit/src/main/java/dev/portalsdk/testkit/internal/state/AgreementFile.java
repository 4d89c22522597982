package dev.portalsdk.testkit.internal.state;

import dev.portalsdk.billing.agreement.AgreedService;
import dev.portalsdk.billing.agreement.AttachedProfessional;
import dev.portalsdk.billing.agreement.FeeSchedule;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.ProviderNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one provider and the payer agreed on, each list in the order of its arrival. */
public final class AgreementFile {

  private final Map<FeeSchedule, PortalDocument> schedules = new LinkedHashMap<>();
  private final List<Agreed> services = new ArrayList<>();
  private final List<AttachedProfessional> professionals = new ArrayList<>();
  private final Map<EntryId, LocalDate> normsRead = new LinkedHashMap<>();

  /** Returns the last updates of the fees, oldest first. */
  public synchronized List<FeeSchedule> schedules(int most) {
    List<FeeSchedule> all = List.copyOf(schedules.keySet());
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  /** Returns the file of an update. */
  public synchronized Optional<PortalDocument> file(FeeSchedule schedule) {
    return Optional.ofNullable(schedules.get(schedule));
  }

  /** Updates the fees. */
  public synchronized void update(FeeSchedule schedule, PortalDocument file) {
    schedules.put(schedule, file);
  }

  /** Returns the names under which the provider has agreements, each once. */
  public synchronized List<String> parties() {
    return services.stream().map(Agreed::provider).distinct().toList();
  }

  /** Returns what was agreed on with a company under a name. */
  public synchronized List<AgreedService> services(String company, String provider) {
    return services.stream()
        .filter(agreed -> agreed.company().equals(company) && agreed.provider().equals(provider))
        .map(Agreed::service)
        .toList();
  }

  /** Agrees on a practice. */
  public synchronized void agree(String company, String provider, AgreedService service) {
    services.add(new Agreed(company, provider, service));
  }

  /** Returns the professionals who are attached to the provider. */
  public synchronized List<AttachedProfessional> professionals() {
    return List.copyOf(professionals);
  }

  /** Attaches a professional. */
  public synchronized void attach(AttachedProfessional professional) {
    professionals.add(professional);
  }

  /** Detaches a professional; returns whether there was one. */
  public synchronized boolean detach(ProviderNumber number) {
    return professionals.removeIf(professional -> professional.number().equals(number));
  }

  /** Returns when a norm was read first, if it was. */
  public synchronized Optional<LocalDate> readOn(EntryId norm) {
    return Optional.ofNullable(normsRead.get(norm));
  }

  /** Takes note of it that a norm was read. */
  public synchronized void read(EntryId norm, LocalDate day) {
    normsRead.putIfAbsent(norm, day);
  }

  private record Agreed(String company, String provider, AgreedService service) {}
}
