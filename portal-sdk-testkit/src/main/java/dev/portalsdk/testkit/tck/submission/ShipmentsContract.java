package dev.portalsdk.testkit.tck.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.DocumentState;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.ShipmentRef;
import dev.portalsdk.billing.submission.ShipmentState;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionHandle;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.billing.submission.SubmissionResult;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.page.Completeness;
import dev.portalsdk.core.page.IncompleteListException;
import dev.portalsdk.core.page.Listing;
import dev.portalsdk.core.page.Page;
import dev.portalsdk.core.page.PageRequest;
import dev.portalsdk.core.time.DateRange;
import dev.portalsdk.testkit.Samples;
import dev.portalsdk.testkit.spi.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@link Shipments} promises, whatever the portal, and how what is sent gets there: a shipment
 * has a number, what it lacks is attached later, and the payer's conditions hold.
 */
public abstract class ShipmentsContract extends SubmissionCase {

  private static final int MANY = 23;

  @Test
  void listsWhatWasShippedInThePortalsOrder() {
    Listing<Shipment> listing = shipments().all(ShipmentQuery.all()).read();
    assertEquals(sample().shipments(), listing.items());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
    assertTrue(listing.completeness().isWindowNarrowed(), "older ones are not shown");
  }

  @Test
  void keepsTheTextsAsShownBesideTheShipment() {
    List<Shipment> inMemory =
        portalInMemory().require(Shipments.class).all(ShipmentQuery.all()).read().items();
    List<Shipment> asked = shipments().all(ShipmentQuery.all()).read().items();
    for (int i = 0; i < asked.size(); i++) {
      assertTrue(asked.get(i).shown().asMap().containsValue(asked.get(i).number()));
      assertEquals(inMemory.get(i).shown().asMap(), asked.get(i).shown().asMap());
    }
  }

  @Test
  void findsAShipmentByItsStoredName() {
    for (Shipment shipment : sample().shipments()) {
      ShipmentRef stored = ShipmentRef.parse(shipment.ref().text());
      assertEquals(Optional.of(shipment), shipments().find(stored));
    }
    ShipmentRef absent = new ShipmentRef(sample().shipments().get(0).ref().owner(), "999999");
    assertThrows(IncompleteListException.class, () -> shipments().find(absent));
  }

  @Test
  void keepsTheDaysAndTheStateAskedFor() {
    DateRange day =
        new DateRange(sample().shipments().get(0).sent(), sample().shipments().get(0).sent());
    List<Shipment> expected =
        sample().shipments().stream().filter(row -> day.contains(row.sent())).toList();
    assertEquals(expected, shipments().all(ShipmentQuery.all().sent(day)).stream().toList());

    ship();
    ShipmentQuery processed = ShipmentQuery.all().state(ShipmentState.PROCESSED);
    assertEquals(sample().shipments(), shipments().all(processed).read().items());
    ShipmentQuery waiting = ShipmentQuery.all().state(ShipmentState.UNRECOGNIZED);
    assertEquals(1, shipments().all(waiting).read().items().size());
  }

  @Test
  void saysWhichDaysThePortalHasOfThoseThatWereAskedFor() {
    DateRange tooWide =
        new DateRange(
            sample().shipments().get(0).sent().minusYears(2), sample().shipments().get(0).sent());
    Listing<Shipment> listing = shipments().all(ShipmentQuery.all().sent(tooWide)).read();
    assertEquals(sample().shipments(), listing.items());
    assertTrue(listing.completeness().isWindowNarrowed());
  }

  @Test
  void showsAProviderItsOwnShipmentsAlone() {
    Shipments others = portal(sample().newProvider()).require(Shipments.class);
    Listing<Shipment> listing = others.all(ShipmentQuery.all()).read();
    assertEquals(List.of(), listing.items());
    assertEquals(Completeness.Level.PROVEN, listing.completeness().level());
  }

  @Test
  void resumesFromTheTokenOfEachPage() {
    Shipment like = sample().shipments().get(0);
    for (int number = 1001; number <= 1000 + MANY; number++) {
      payer()
          .shipments()
          .sent(
              Shipment.builder(new ShipmentRef(like.ref().owner(), String.valueOf(number)))
                  .kind(like.kind().orElseThrow())
                  .sent(like.sent())
                  .document(like.document().orElseThrow())
                  .state(like.state(), like.stateWords())
                  .build());
    }
    List<String> resumed = new ArrayList<>();
    for (Page<Shipment> page : shipments().all(ShipmentQuery.all()).pages()) {
      PageRequest request = PageRequest.resume(page.request().token());
      shipments()
          .list(ShipmentQuery.all(), request)
          .items()
          .forEach(shipment -> resumed.add(shipment.number()));
    }
    assertEquals(MANY + sample().shipments().size(), resumed.stream().distinct().count());
    assertEquals(MANY + sample().shipments().size(), resumed.size());
  }

  @Test
  void getsTheNumberUnderWhichAShipmentIsListed() {
    Shipment listed = shipments().find(ship()).orElseThrow();

    assertEquals(Optional.of(whole().kind()), listed.kind());
    assertEquals(
        invoice().key().withoutLetter().number(), listed.document().orElseThrow().number());
    assertEquals(invoice().key().letter(), listed.document().orElseThrow().letter());
    assertEquals(ShipmentState.UNRECOGNIZED, listed.state());

    payer().shipments().process(listed.ref());
    assertEquals(ShipmentState.PROCESSED, shipments().find(listed.ref()).orElseThrow().state());
  }

  @Test
  void getsTheNumberEvenIfTheAnswerIsLost() {
    payer().next(Fault.ANSWER_LOST);
    assertTrue(shipments().find(ship()).isPresent());
    assertEquals(
        1, payer().shipments().of(sample().provider()).size() - sample().shipments().size());
  }

  @Test
  void takesNoOlderShipmentOfTheSameDocumentForTheOneThatWasLost() {
    Shipment like = sample().shipments().get(0);
    payer()
        .shipments()
        .sent(
            Shipment.builder(new ShipmentRef(like.ref().owner(), "9001"))
                .kind(whole().kind())
                .sent(like.sent().minusDays(1))
                .document(invoice().key())
                .state(like.state(), like.stateWords())
                .build());
    payer().next(Fault.REQUEST_LOST);

    SubmissionResult result = submissions().prepare(whole()).send();

    assertEquals(DocumentState.UNKNOWN, result.documents().get(0).state());
    assertEquals(List.of(), arrived());
  }

  /** A list that does not reach back to the day of a shipment does not tell that it is absent. */
  @Test
  void leavesOpenWhatIsTooOldForThePortalsList() {
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(whole());
    handle.send();
    clock().advance(Duration.ofDays(400));

    SubmissionResult result = submissions().resume(handle.id(), Resend.IF_NOT_FOUND).send();

    assertEquals(DocumentState.UNKNOWN, result.documents().get(0).state());
    assertEquals(List.of(), arrived());
  }

  @Test
  void shipsEachKindThatHasNoCondition() {
    for (SubmissionKind kind : together(true)) {
      SubmissionResult result = submissions().prepare(complete(kind)).send();
      assertTrue(result.confirmed(), result.toString());
    }
  }

  @Test
  void showsThePortalsWordsWhereAConditionDoesNotHold() {
    for (SubmissionKind kind : together(false)) {
      SubmissionHandle handle = submissions().prepare(complete(kind));
      for (DocumentResult file : handle.send().documents()) {
        assertEquals(DocumentState.REJECTED, file.state());
        assertTrue(file.portalWords().isPresent());
      }
    }
    assertEquals(List.of(), arrived());
  }

  @Test
  void shipsAgainOnceThePayerHasApprovedItsDebits() {
    SubmissionHandle handle = submissions().prepare(complete(SubmissionKind.REBILLING));
    assertEquals(DocumentState.REJECTED, handle.send().documents().get(0).state());

    payer().shipments().approveDebitAnalysis(invoice());

    assertTrue(handle.send().confirmed());
    assertEquals(2, arrived().size());
  }

  @Test
  void shipsForDisabilityOnceThePayerKnowsTheProviderForIt() {
    SubmissionHandle handle = submissions().prepare(complete(SubmissionKind.DISABILITY_INVOICE));
    assertEquals(DocumentState.REJECTED, handle.send().documents().get(0).state());

    payer().shipments().admitDisability(sample().provider());

    assertTrue(handle.send().confirmed());
  }

  @Test
  void attachesWhatAShipmentLacksOnce() {
    ShipmentRef ref = ship();
    payer().shipments().miss(ref, "Historia clínica");
    Shipment lacking = shipments().find(ref).orElseThrow();
    assertEquals("Historia clínica", lacking.missing());
    Attachment file = Attachment.of(AttachmentKind.BACKING, Samples.pdf("Historia"));

    submissions().prepare(Submission.missing(lacking, file)).send().orThrow();
    submissions().prepare(Submission.missing(lacking, file)).send().orThrow();

    assertEquals(4, payer().shipments().files(ref).size());
    assertEquals(Samples.pdf("Historia").sha256(), arrived().get(3));
  }

  @Test
  void refusesToAttachWhereNothingIsMissing() {
    Shipment whole = shipments().find(ship()).orElseThrow();
    Attachment file = Attachment.of(AttachmentKind.BACKING, Samples.pdf("Historia"));
    DocumentResult refused =
        submissions().prepare(Submission.missing(whole, file)).send().documents().get(0);
    assertEquals(DocumentState.REJECTED, refused.state());
    assertTrue(refused.portalWords().isPresent());
  }

  /** The list of shipments says nothing of their files: only a person knows what became of one. */
  @Test
  void leavesOpenWhetherALostFileWasAttached() {
    ShipmentRef ref = ship();
    payer().shipments().miss(ref, "Historia clínica");
    Shipment lacking = shipments().find(ref).orElseThrow();
    Attachment file = Attachment.of(AttachmentKind.BACKING, Samples.pdf("Historia"));
    payer().next(Fault.REQUEST_LOST);
    SubmissionHandle handle = submissions().prepare(Submission.missing(lacking, file));

    assertEquals(DocumentState.UNKNOWN, handle.send().documents().get(0).state());
    SubmissionHandle asked = submissions().resume(handle.id(), Resend.IF_NOT_FOUND);
    assertEquals(DocumentState.UNKNOWN, asked.send().documents().get(0).state());
    submissions().resume(handle.id(), Resend.NOT_THERE).send().orThrow();
    assertEquals(4, payer().shipments().files(ref).size());
  }

  private ShipmentRef ship() {
    SubmissionResult result = submissions().prepare(whole()).send().orThrow();
    String number = result.documents().get(0).portalWords().orElseThrow();
    return new ShipmentRef(sample().shipments().get(0).ref().owner(), number);
  }

  /** Kinds that are shipped, and whether the payer takes them of anybody. */
  private List<SubmissionKind> together(boolean ofAnybody) {
    List<SubmissionKind> conditional =
        List.of(SubmissionKind.DISABILITY_INVOICE, SubmissionKind.REBILLING);
    return submissions().kinds().stream()
        .filter(kind -> submissions().requirements(kind).together())
        .filter(kind -> conditional.contains(kind) != ofAnybody)
        .toList();
  }

  private Submission complete(SubmissionKind kind) {
    Stream<AttachmentKind> needed = submissions().requirements(kind).required().stream();
    return Submission.of(
        kind,
        invoice(),
        needed.map(file -> Attachment.of(file, Samples.pdf(file.name()))).toList());
  }

  private Shipments shipments() {
    return portal().require(Shipments.class);
  }
}
