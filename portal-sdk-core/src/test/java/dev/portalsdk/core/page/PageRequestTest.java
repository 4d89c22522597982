package dev.portalsdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

  @ParameterizedTest
  @ValueSource(strings = {"page:1", "page:17", "next:", "next:abc:def=="})
  void resumesWhatItsTokenNames(String token) {
    assertThat(PageRequest.resume(token).token()).isEqualTo(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "page:0", "page:-1", "page:x", "page:99999999999", "17"})
  void refusesWhatIsNoToken(String token) {
    assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.resume(token));
  }

  @Test
  void refusesTheTokenOfAChainedListWhereANumberIsNeeded() {
    assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.after("x").number());
    assertThat(PageRequest.number(1)).isEqualTo(PageRequest.first());
  }

  @Test
  void keepsAPortalsTextOutOfItsToString() {
    assertThat(PageRequest.after("session=secret").toString()).doesNotContain("secret");
  }
}
