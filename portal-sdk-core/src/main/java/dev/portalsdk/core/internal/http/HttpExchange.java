package dev.portalsdk.core.internal.http;

import static java.util.Objects.requireNonNull;

import dev.portalsdk.core.PortalCall;
import dev.portalsdk.core.document.MediaType;
import dev.portalsdk.core.document.PortalDocument;
import dev.portalsdk.core.document.Progress;
import dev.portalsdk.core.error.ErrorCode;
import dev.portalsdk.core.error.Origin;
import dev.portalsdk.core.error.PortalChangedException;
import dev.portalsdk.core.error.PortalException;
import dev.portalsdk.core.error.PortalUnavailableException;
import dev.portalsdk.core.error.UnsafeTargetException;
import dev.portalsdk.core.spi.http.Answer;
import dev.portalsdk.core.spi.http.Exchange;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** The way to a portal during one attempt: sends requests, and shows each answer to the script. */
final class HttpExchange implements Exchange {

  /** Fewer bytes are the beginning of a file at most. */
  private static final int SHORTEST_FILE = 8;

  private final PortalSite site;
  private final Visit visit;
  private final Standing standing;
  private final PortalCall call;
  private final Deadline deadline;
  private final Origin origin;
  private final SentMark sent = new SentMark();

  HttpExchange(
      PortalSite site, Visit visit, Standing standing, PortalCall call, Deadline deadline) {
    this.site = site;
    this.visit = visit;
    this.standing = standing;
    this.call = call;
    this.deadline = deadline;
    this.origin = Origin.portal(call, what -> site.transport().log().noticed(call, what));
  }

  @Override
  public PortalCall call() {
    return call;
  }

  @Override
  public String user() {
    String user = visit.user();
    if (user == null) {
      throw new IllegalStateException("Nobody is logged in");
    }
    return user;
  }

  @Override
  public boolean changed() {
    return sent.sent();
  }

  /** Returns whether the cookies of the first form that was sent are still good. */
  boolean keepsSession() {
    SentMark.Form form = sent.first();
    return form != null
        && !form.cookies().isEmpty()
        && KeptSession.is(form.cookies(), visit.client().cookieJar().loadForRequest(form.url()));
  }

  @Override
  public void authorize(String token) {
    if (standing != Standing.SIGNING_IN) {
      throw new IllegalStateException("A token is taken during a login");
    }
    visit.token().take(call, requireNonNull(token, "token"));
  }

  @Override
  public void changing() {
    sent.set();
  }

  @Override
  public <S> S api(Class<S> service) {
    return site.api(service);
  }

  @Override
  public Answer send(Call<ResponseBody> described) {
    return page(receive(described, new PageReader(site.limits().pageBytes())));
  }

  @Override
  public PortalDocument download(
      Call<ResponseBody> described, MediaType expected, Progress progress) {
    requireNonNull(expected, "expected");
    requireNonNull(progress, "progress");
    Received received = receive(described, new FileReader(expected, progress, site.limits()));
    PortalDocument file = received.file();
    if (file == null) {
      return document(page(received), FileName.of(received.head()), expected);
    }
    if (!file.complete()) {
      file.close();
      throw truncated();
    }
    return file;
  }

  private Received receive(Call<ResponseBody> described, Reader<Received> reader) {
    WireMeter meter = new WireMeter(reader.limit(), deadline);
    Request request = meter.on(OneShotBody.in(request(described)));
    Received received =
        request.method().equals("GET") ? get(request, reader) : submit(request, reader);
    if (sent.brokenOff() && received.head().isSuccessful()) {
      reader.discard(received);
      throw new PortalUnavailableException(
          call, ErrorCode.PORTAL_UNREACHABLE, "it answered before it had the whole form", null);
    }
    return received;
  }

  private Received get(Request request, Reader<Received> reader) {
    try {
      return DirectAnswer.await(call, visit.client().newCall(request), reader, deadline);
    } catch (OpenConnection.MissingException none) {
      okhttp3.Call sending = visit.client().newCall(none.unsent());
      return PendingAnswer.await(call, sending, reader, deadline);
    }
  }

  private Received submit(Request request, Reader<Received> reader) {
    okhttp3.Call sending = visit.client().newCall(request);
    sending.addEventListener(sent);
    return PendingAnswer.await(call, sending, reader, deadline);
  }

  private Request request(Call<ResponseBody> described) {
    try {
      return described.request();
    } catch (IllegalArgumentException e) {
      if (String.valueOf(e.getMessage()).startsWith("Malformed URL")) {
        // Without the cause, whose message quotes the whole address.
        throw new UnsafeTargetException(
            call, ErrorCode.UNSAFE_URL, "a link leads to what is no http address", null);
      }
      throw e;
    }
  }

  private Answer page(Received received) {
    Answer answer = received.answer(origin);
    inspect(answer, received.head().isSuccessful());
    requireOfForm(received.head());
    new StatusRule(call, standing, site.transport().settings().clock()).check(received.head());
    return answer;
  }

  /** A page that a form's answer led to may fail for reasons of its own: the form may be taken. */
  private void requireOfForm(Response head) {
    boolean says = head.code() == 401 || standing == Standing.SIGNING_IN;
    if (!head.isSuccessful() && RedirectRule.isAfterForm(head.request()) && !says) {
      throw new PortalUnavailableException(
          call,
          ErrorCode.PORTAL_FAILED,
          "the page after the form failed (status " + head.code() + ")",
          null);
    }
  }

  private void inspect(Answer answer, boolean successful) {
    try {
      site.script().inspect(call, answer, standing == Standing.SIGNED_IN);
    } catch (PortalChangedException | PortalUnavailableException e) {
      // The page of an error need not be one that the script can read: its status says enough.
      if (successful || !isUnreadable(e)) {
        throw e;
      }
    }
  }

  /** A page that was looked at may be what is wanted, if it is whole. */
  private PortalDocument document(Answer answer, String name, MediaType expected) {
    boolean wanted = ExpectedType.covers(expected, MediaType.sniff(answer.bytes()));
    PortalDocument document = PortalDocument.of(name, answer.bytes());
    if (!wanted || !document.complete()) {
      throw wanted ? truncated() : notTheFile(answer, expected);
    }
    return document;
  }

  private static boolean isUnreadable(PortalException e) {
    return e instanceof PortalChangedException || e.code().equals(ErrorCode.TRUNCATED_DOWNLOAD);
  }

  private RuntimeException notTheFile(Answer answer, MediaType expected) {
    if (answer.bytes().length < SHORTEST_FILE) {
      return truncated();
    }
    return new PortalChangedException(
        call,
        ErrorCode.UNEXPECTED_CONTENT,
        "expected " + expected + ", got " + MediaType.sniff(answer.bytes()));
  }

  private PortalUnavailableException truncated() {
    return new PortalUnavailableException(
        call, ErrorCode.TRUNCATED_DOWNLOAD, "the file ends before its format says it does", null);
  }
}
