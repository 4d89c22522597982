package dev.portalsdk.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.error.DocumentException;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.InvalidTextException;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Location;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.page.RowFailure;
import dev.portalsdk.core.table.Shown;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

  private static final CaseNumber NUMBER = CaseNumber.parse("500123");

  @ParameterizedTest
  @ValueSource(strings = {"17", "2021-12", "a1b2c3d4-e5f6", "YWJj=", "x.y_z~1"})
  void readsBackTheNameOfAnEntry(String text) {
    assertThat(EntryId.parse(EntryId.parse(text).toString())).isEqualTo(new EntryId(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "..", "../1", "a/b", "a b", "año", "-1", "1?x", "1%2F"})
  void refusesAnotherNameOfAnEntryAndRepeatsNothing(String text) {
    assertThatThrownBy(() -> EntryId.parse(text)).isInstanceOf(InvalidTextException.class);
  }

  @Test
  void isEqualWhateverIsShown() {
    Case filed = filed().build();
    assertThat(filed().shown(Shown.of(Map.of("Estado", "x"))).build()).isEqualTo(filed);
    assertThat(filed().reason("otro").build()).isNotEqualTo(filed);
    assertThat(CaseStep.of("a", "b").withShown(Shown.of(Map.of("x", "y"))))
        .isEqualTo(CaseStep.of("a", "b"))
        .isNotEqualTo(CaseStep.of("a", "c"));
  }

  @Test
  void findsNoCaseOnlyIfTheListIsLegible() {
    RowFailure failure =
        new RowFailure(
            Location.jsonPath("$.filas[0]"), "fecha", ErrorCode.INVALID_DATE, "x", null, Map.of());
    assertThatThrownBy(() -> cases(List.of(), List.of(failure)).find(NUMBER))
        .isInstanceOf(IncompleteListException.class);
    assertThat(cases(List.of(), List.of()).find(NUMBER)).isEmpty();
    assertThat(cases(List.of(filed().build()), List.of(failure)).find(NUMBER)).isPresent();
  }

  @Test
  void refusesAMessageThatSaysNothing() {
    ContactReason reason = new ContactReason(ContactTopic.PROVIDER_DATA, "Datos");
    assertThatIllegalArgumentException().isThrownBy(() -> ContactMessage.of(reason, " \n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactReason(ContactTopic.PROVIDER_DATA, ""));
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    ContactMessage message =
        ContactMessage.of(new ContactReason(ContactTopic.UNRECOGNIZED, "Otro"), "x")
            .attach(PortalDocument.of("a.txt", new byte[] {65, 66, 67}));
    message.requireWholeFiles(3);
    assertThatThrownBy(() -> message.requireWholeFiles(2))
        .isInstanceOfSatisfying(
            DocumentException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "/video", "//x", "https:"})
  void refusesAVideoThatIsNoWebAddress(String link) {
    assertThatIllegalArgumentException().isThrownBy(() -> Tutorial.of("x", URI.create(link)));
  }

  private static Case.Builder filed() {
    return Case.builder(NUMBER).opened(LocalDate.of(2021, 12, 15)).state("En proceso");
  }

  private static Cases cases(List<Case> items, List<RowFailure> failures) {
    return new Cases() {
      @Override
      public Page<Case> search(CaseQuery query, PageRequest page) {
        return Page.builder(Origin.file("list"), page, items, failures).build();
      }

      @Override
      public Page<CaseStep> detail(CaseNumber number, PageRequest page) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
