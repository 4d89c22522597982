package dev.portalsdk.core.internal.http;

import dev.portalsdk.core.settings.ProxyRule;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Leads OkHttp through the proxy that the rule names. */
final class ProxyRoutes extends ProxySelector {

  private final ProxyRule rule;

  ProxyRoutes(ProxyRule rule) {
    this.rule = rule;
  }

  @Override
  public List<Proxy> select(URI target) {
    return List.of(rule.proxyFor(target).map(ProxyRoutes::resolved).orElse(Proxy.NO_PROXY));
  }

  /** Resolves here, since the portal's name service refuses what is inside, as a proxy is. */
  private static Proxy resolved(InetSocketAddress proxy) {
    return new Proxy(
        Proxy.Type.HTTP, new InetSocketAddress(proxy.getHostString(), proxy.getPort()));
  }

  @Override
  public void connectFailed(URI target, SocketAddress proxy, IOException failure) {
    // The call fails by itself; there is no second proxy to go to.
  }
}
