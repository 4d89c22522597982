package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.CallListener;
import dev.portalsdk.core.CallReport;
import dev.portalsdk.core.Credentials;
import dev.portalsdk.core.settings.Limits;
import dev.portalsdk.core.settings.PortalSettings;
import dev.portalsdk.tripwire.Planted;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program that uses this library at a portal where a fault is about to strike. */
final class FaultProgram implements AutoCloseable {

  private static final Limits SMALL = new Limits(1 << 20, 1 << 20, 1 << 20, 5);

  final FaultPortal portal;
  final Transport transport;
  final HttpSession session;
  private final Cell cell;
  private final List<CallReport> reports = new CopyOnWriteArrayList<>();

  FaultProgram(FaultRow row, Cell cell) {
    this.cell = cell;
    this.portal = new FaultPortal(cell, row.tls());
    this.transport = new Transport(settings(row), portal.names);
    this.session =
        new HttpSession(
            transport,
            FormLogin.INFO,
            PortalSettings.builder().base(portal.base()).build(),
            new FaultScript(),
            Credentials.of("user", Planted.CUIL).and("password", Planted.PASSWORD));
    warm();
  }

  private TransportSettings settings(FaultRow row) {
    TransportSettings usual = PortalServer.transportSettings(CallListener.none());
    return new TransportSettings(
        row.pace().deadlines(),
        SMALL,
        usual.proxy(),
        portal.secure() ? FaultCertificates.trusted() : usual.trust(),
        usual.clock(),
        listener(),
        usual.backoff());
  }

  private CallListener listener() {
    return new CallListener() {
      @Override
      public void ended(CallReport report) {
        reports.add(report);
      }
    };
  }

  /** Logs in, which leaves a connection in the pool, and drops it if the cell wants none. */
  private void warm() {
    session.login();
    if (!cell.pooled()) {
      transport.client().connectionPool().evictAll();
    }
    assertThat(transport.client().connectionPool().connectionCount())
        .isEqualTo(cell.pooled() ? 1 : 0);
  }

  /** Returns how often a call was tried, also where no server is there to count. */
  int tries() {
    return reports.stream().mapToInt(CallReport::attempts).max().orElse(0);
  }

  @Override
  public void close() {
    assertThat(portal.requests).allMatch(r -> r.getVersion().equals(cell.version()));
    assertThat(portal.requests).allMatch(r -> r.getUrl().host().equals(FaultPortal.HOST));
    transport.close();
    portal.close();
  }
}
