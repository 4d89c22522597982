package dev.portalsdk.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyRuleTest {

  private static final URI PORTAL = URI.create("https://portal.example.com/list");

  private static String proxy(ProxyRule rule, String target) {
    return rule.proxyFor(URI.create(target))
        .map(address -> address.getHostString() + ":" + address.getPort())
        .orElse("direct");
  }

  private static ProxyRule environment(String... pairs) {
    Map<String, String> environment = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      environment.put(pairs[i], pairs[i + 1]);
    }
    return ProxyRule.system(Map.of(), environment);
  }

  @Test
  void goesDirectly() {
    assertThat(ProxyRule.direct().proxyFor(PORTAL)).isEmpty();
    assertThat(ProxyRule.system(Map.of(), Map.of()).proxyFor(PORTAL)).isEmpty();
  }

  @Test
  void usesTheProxyThatIsSetAndDoesNotResolveIt() {
    ProxyRule rule =
        ProxyRule.of("proxy", 3128, new PasswordAuthentication("u", "p".toCharArray()));
    assertThat(rule.proxyFor(PORTAL)).contains(InetSocketAddress.createUnresolved("proxy", 3128));
    assertThat(rule.credentialsFor(PORTAL).orElseThrow().getUserName()).isEqualTo("u");
    assertThat(ProxyRule.of("proxy", 1).credentialsFor(PORTAL)).isEmpty();
    assertThat(rule).hasToString("ProxyRule");
  }

  @Test
  void takesThePropertiesBeforeTheEnvironment() {
    Map<String, String> environment = Map.of("HTTPS_PROXY", "e:1", "HTTP_PROXY", "e:2");
    ProxyRule rule =
        ProxyRule.system(
            Map.of("https.proxyHost", "p", "http.nonProxyHosts", "*.hospital.example|10.*"),
            environment);
    assertThat(proxy(rule, "https://portal.example.com/")).isEqualTo("p:443");
    assertThat(proxy(rule, "https://X.HOSPITAL.example/")).isEqualTo("direct");
    assertThat(proxy(rule, "https://10.1.2.3/")).isEqualTo("direct");
    assertThat(proxy(rule, "http://portal.example.com/")).isEqualTo("e:2");

    ProxyRule withPort =
        ProxyRule.system(Map.of("http.proxyHost", "p", "http.proxyPort", "8080"), environment);
    assertThat(proxy(withPort, "http://portal.example.com/")).isEqualTo("p:8080");
  }

  @Test
  void readsUserAndPasswordOfTheEnvironment() {
    ProxyRule rule = environment("HTTPS_PROXY", "http://us%40er:p%3Aa+ss@proxy.example:3128/");
    PasswordAuthentication user = rule.credentialsFor(PORTAL).orElseThrow();
    assertThat(proxy(rule, PORTAL.toString())).isEqualTo("proxy.example:3128");
    assertThat(user.getUserName()).isEqualTo("us@er");
    assertThat(new String(user.getPassword())).isEqualTo("p:a+ss");
  }

  @Test
  void takesLowerCaseFirst() {
    ProxyRule rule = environment("HTTPS_PROXY", "upper:1", "https_proxy", "lower:2");
    assertThat(proxy(rule, PORTAL.toString())).isEqualTo("lower:2");
  }

  @Test
  void leavesOutWhatNoProxyNames() {
    ProxyRule rule =
        environment(
            "HTTPS_PROXY", "p:1", "NO_PROXY", "hospital.example, .lab.example,one.example:8443");
    assertThat(proxy(rule, "https://hospital.example/")).isEqualTo("direct");
    assertThat(proxy(rule, "https://a.Hospital.example/")).isEqualTo("direct");
    assertThat(proxy(rule, "https://otherhospital.example/")).isEqualTo("p:1");
    assertThat(proxy(rule, "https://a.lab.example/")).isEqualTo("direct");
    assertThat(proxy(rule, "https://one.example/")).isEqualTo("p:1");
    assertThat(proxy(rule, "https://one.example:8443/")).isEqualTo("direct");
    assertThat(proxy(environment("HTTPS_PROXY", "p:1", "NO_PROXY", "*"), PORTAL.toString()))
        .isEqualTo("direct");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/", "http://127.0.0.1:1/", "http://[::1]:1/"})
  void neverAsksAProxyForThisMachine(String target) {
    assertThat(proxy(ProxyRule.of("p", 1), target)).isEqualTo("direct");
    assertThat(proxy(environment("HTTP_PROXY", "p:1"), target)).isEqualTo("direct");
  }

  @ParameterizedTest
  @ValueSource(strings = {"socks5://u:secret@p:1", "http://u:secret@", "http://u:secret@p:99999"})
  void refusesAProxyThatCannotBeAndKeepsItsPassword(String value) {
    assertThatThrownBy(() -> environment("HTTPS_PROXY", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HTTPS_PROXY")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void refusesAPortThatCannotBe() {
    assertThatThrownBy(() -> ProxyRule.of("p", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProxyRule.of(" ", 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
