package dev.portalsdk.testkit;

import static dev.portalsdk.billing.BillingPortals.SANCOR_SALUD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.billing.Shipments;
import dev.portalsdk.billing.Submissions;
import dev.portalsdk.billing.invoice.InvoiceKey;
import dev.portalsdk.billing.invoice.InvoiceKind;
import dev.portalsdk.billing.invoice.InvoiceRef;
import dev.portalsdk.billing.invoice.Letter;
import dev.portalsdk.billing.submission.Attachment;
import dev.portalsdk.billing.submission.AttachmentKind;
import dev.portalsdk.billing.submission.DocumentResult;
import dev.portalsdk.billing.submission.DocumentState;
import dev.portalsdk.billing.submission.Shipment;
import dev.portalsdk.billing.submission.ShipmentQuery;
import dev.portalsdk.billing.submission.Submission;
import dev.portalsdk.billing.submission.SubmissionKind;
import dev.portalsdk.core.PortalId;
import dev.portalsdk.core.client.Portal;
import dev.portalsdk.core.client.PortalRuntime;
import dev.portalsdk.testkit.internal.faces.sancor.SanCorFace;
import dev.portalsdk.testkit.internal.memory.MemoryJournal;
import dev.portalsdk.testkit.spi.FaceAnswer;
import dev.portalsdk.testkit.spi.FaceRequest;
import dev.portalsdk.testkit.spi.PortalFace;
import dev.portalsdk.testkit.spi.Visitor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What SanCor Salud does not take, in memory and over HTTP. */
class SanCorShipmentsTest {

  private final ReferencePortal reference = ReferencePortal.create(SanCorSamples.NOW);
  private final FilesLost face = new FilesLost();
  private final ReferencePortalServer server =
      ReferencePortalServer.start(reference, List.of(face));
  private final PortalRuntime runtime =
      PortalRuntime.builder()
          .clock(reference.clock())
          .settings(SANCOR_SALUD, server.settings(SANCOR_SALUD))
          .journal(new MemoryJournal())
          .build();

  @AfterEach
  void stop() {
    runtime.close();
    server.close();
  }

  private List<Portal> portals() {
    return List.of(
        runtime.open(SANCOR_SALUD, SanCorSamples.credentials()),
        reference.portal(SANCOR_SALUD, SanCorSamples.credentials()));
  }

  /** The form names a voucher by its letter, and has no word for what else the letter is of. */
  @Test
  @Tag("SC33")
  void sendsNothingAboutADocumentThatTheFormCannotName() {
    InvoiceKey key = SanCorSamples.IN_PROCESS.key();
    Letter letter = key.letter().orElseThrow();
    for (Portal portal : portals()) {
      for (InvoiceKey unnamed :
          List.of(
              key.withoutLetter(),
              InvoiceKey.of(key.owner(), InvoiceKind.CREDIT_NOTE, letter, key.number()))) {
        assertThat(sent(portal, shipment(unnamed)).state()).isEqualTo(DocumentState.NOT_SENT);
      }
    }
    assertThat(reference.at(SANCOR_SALUD).files(SanCorSamples.PROVIDER)).isEmpty();
  }

  @Test
  @Tag("SC29")
  @Tag("SC32")
  void saysTheSameOfWhatItAttaches() {
    for (Submission submission : attachable()) {
      List<String> said =
          portals().stream()
              .map(portal -> sent(portal, submission).portalWords().orElseThrow())
              .toList();
      assertThat(said).hasSize(2).containsOnly(said.get(0));
    }
  }

  @Test
  @Tag("SC29")
  @Tag("SC32")
  void takesNoFormWithoutItsFile() {
    List<Submission> attachable = attachable();
    face.loses = true;
    for (Submission submission : attachable) {
      assertThat(sent(portals().get(0), submission).state()).isEqualTo(DocumentState.REJECTED);
    }
  }

  private static DocumentResult sent(Portal portal, Submission submission) {
    return portal.require(Submissions.class).prepare(submission).send().documents().get(0);
  }

  private static Submission shipment(InvoiceKey document) {
    return Submission.of(
        SubmissionKind.INVOICE,
        InvoiceRef.of(document),
        Attachment.of(AttachmentKind.INVOICE, Samples.pdf("Factura")),
        Attachment.of(AttachmentKind.BACKING, Samples.pdf("Respaldo")));
  }

  /** A correction that the payer waits for, and a file that a shipment lacks. */
  private List<Submission> attachable() {
    ReferenceShipments payer = reference.at(SANCOR_SALUD).shipments();
    InvoiceRef pending = SanCorSamples.IN_PROCESS.ref();
    payer.awaitCorrection(pending);
    Shipments shipments = portals().get(1).require(Shipments.class);
    Shipment first = shipments.all(ShipmentQuery.all()).iterator().next();
    payer.miss(first.ref(), "Historia clínica");
    return List.of(
        Submission.of(
            SubmissionKind.CORRECTION,
            pending,
            Attachment.of(AttachmentKind.CREDIT_NOTE, Samples.pdf("Nota"))),
        Submission.missing(
            shipments.find(first.ref()).orElseThrow(),
            Attachment.of(AttachmentKind.BACKING, Samples.pdf("Historia"))));
  }

  /** The portal's face, which may get forms without their files. */
  private static final class FilesLost implements PortalFace {

    private final PortalFace face = new SanCorFace();
    private volatile boolean loses;

    @Override
    public PortalId id() {
      return face.id();
    }

    @Override
    public boolean bearer() {
      return face.bearer();
    }

    @Override
    public boolean changes(FaceRequest request) {
      return face.changes(request);
    }

    @Override
    public FaceAnswer answer(FaceRequest request, Visitor visitor) {
      return face.answer(loses ? withoutFiles(request) : request, visitor);
    }

    private static FaceRequest withoutFiles(FaceRequest request) {
      return FaceRequest.builder(request.method(), request.path())
          .query(
              request.parameterNames().stream()
                  .collect(Collectors.toMap(name -> name, request::parameters)))
          .form(
              request.fieldNames().stream()
                  .collect(Collectors.toMap(name -> name, request::fields)))
          .token(request.token())
          .build();
    }

    @Override
    public FaceAnswer tokenRefused() {
      return face.tokenRefused();
    }

    @Override
    public FaceAnswer maintenance() {
      return face.maintenance();
    }
  }
}
