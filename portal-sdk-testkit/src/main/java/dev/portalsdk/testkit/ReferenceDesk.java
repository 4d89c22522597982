package dev.portalsdk.testkit;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.desk.Case;
import dev.portalsdk.core.desk.CaseStep;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.ContactMessage;
import dev.portalsdk.core.desk.EntryId;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.LibraryDocument;
import dev.portalsdk.core.desk.Notice;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorial;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.identity.CaseNumber;
import dev.portalsdk.core.identity.TaxId;
import dev.portalsdk.testkit.internal.state.DeskFile;
import dev.portalsdk.testkit.internal.state.PayerState;
import java.util.List;

/**
 * The desk of a reference payer, with its verbs: what it does here, its portal shows at the next
 * request.
 *
 * <pre>{@code
 * ContactReceipt receipt = portal.require(Contact.class).send(message);
 * payer.desk().forward(provider, receipt.number(), "Convenios", "Finalizada");
 * }</pre>
 *
 * <p>Obtain it with {@link ReferencePayer#desk()}. A verb about a provider without an account, or
 * about something that the portal does not show, is an {@link IllegalArgumentException}. It is
 * thread-safe.
 */
public final class ReferenceDesk {

  private final PayerState state;

  ReferenceDesk(PayerState state) {
    this.state = state;
  }

  /**
   * Opens a case that came another way than through the portal, such as by telephone.
   *
   * @param provider whose case it is
   * @param filed its text as shown does not count
   * @param unit which part of the payer has it, such as {@code Atención a Prestadores}
   * @throws IllegalArgumentException if the provider has a case of this number
   */
  public void open(TaxId provider, Case filed, String unit) {
    state.requireOffer(Cases.class);
    file(provider).open(requireNonNull(filed, "filed"), requireNonNull(unit, "unit"));
  }

  /**
   * Hands a case on to another unit, or says how it stands in the one that has it.
   *
   * @param provider whose case it is
   * @param number which one
   * @param unit such as {@code Convenios}
   * @param words how it stands there, and from now on, such as {@code Finalizada}
   * @throws IllegalArgumentException if there is no such case
   */
  public void forward(TaxId provider, CaseNumber number, String unit, String words) {
    file(provider).forward(number, CaseStep.of(unit, words));
  }

  /**
   * Returns the messages that a provider sent through the portal, in the order of their arrival,
   * each as often as it arrived.
   */
  public List<ContactMessage> messages(TaxId provider) {
    return file(provider).messages();
  }

  /**
   * Tells all providers something; nobody has read it.
   *
   * @param notice its folder and its text as shown do not count
   * @throws IllegalArgumentException if there is a notice of this name
   */
  public void publish(Notice notice) {
    state.requireOffer(Notices.class);
    state.bulletin().add(requireNonNull(notice, "notice"));
  }

  /**
   * Takes it that a provider has read a notice.
   *
   * @param provider who
   * @param notice its name
   */
  public void read(TaxId provider, EntryId notice) {
    file(provider).read(requireNonNull(notice, "notice"));
  }

  /**
   * Keeps a file for all providers.
   *
   * @param document its text as shown does not count
   * @param file what is downloaded
   */
  public void publish(LibraryDocument document, PortalDocument file) {
    state.requireOffer(Library.class);
    state.bulletin().add(requireNonNull(document, "document"), requireNonNull(file, "file"));
  }

  /**
   * Shows all providers a tutorial.
   *
   * @param tutorial its text as shown does not count
   */
  public void publish(Tutorial tutorial) {
    state.requireOffer(Tutorials.class);
    state.bulletin().add(requireNonNull(tutorial, "tutorial"));
  }

  private DeskFile file(TaxId provider) {
    return state.provider(requireNonNull(provider, "provider")).desk();
  }
}
