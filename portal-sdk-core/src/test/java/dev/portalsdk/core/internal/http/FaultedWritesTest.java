package dev.portalsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portalsdk.core.ProofScale;
import dev.portalsdk.core.internal.http.UploadSite.Fault;
import dev.portalsdk.core.internal.write.WriteEngine;
import dev.portalsdk.core.journal.FileJournal;
import dev.portalsdk.core.journal.JournalWithSteps;
import dev.portalsdk.core.journal.Resend;
import dev.portalsdk.core.journal.WriteDraft;
import dev.portalsdk.core.journal.WriteState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uploads that a portal and the network spoil as a seed says, by a program that is also killed now
 * and then: none is lost and none is there twice. The same script makes a plain client do both.
 */
class FaultedWritesTest {

  private static final int UPLOADS = 100;
  private static final int ROUNDS = ProofScale.times(2);
  private static final int MOST_RUNS = 12;
  private static final Fault[] FAULTS = Fault.values();

  @TempDir Path parent;

  @Test
  void losesNothingAndDoublesNothing() throws Exception {
    Tally library = new Tally();
    Tally plain = new Tally();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> rounds = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        int seed = round;
        rounds.add(() -> byTheLibrary(seed, library));
        rounds.add(() -> byAPlainClient(seed, plain));
      }
      for (Future<Void> done : threads.invokeAll(rounds)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    System.out.println(ROUNDS * UPLOADS + " faulted uploads in core: library " + library);
    System.out.println(ROUNDS * UPLOADS + " faulted uploads in core: plain client " + plain);
    assertThat(library.faults).containsOnlyKeys(FAULTS);
    assertThat(library.killed).isPositive();
    assertThat(library.lost).isZero();
    assertThat(library.doubled).isZero();
    assertThat(plain.lost).isPositive();
    assertThat(plain.doubled).isPositive();
  }

  private Void byTheLibrary(int seed, Tally tally) {
    Random random = new Random(seed);
    Path folder = parent.resolve("round" + seed);
    try (UploadSite site = new UploadSite();
        Transport transport = PortalServer.transport();
        HttpSession session = site.portal.session(transport)) {
      List<WriteDraft> drafts = drafts(seed);
      engine(session, FileJournal.in(folder)).prepare(drafts);
      for (WriteDraft draft : drafts) {
        spoil(site, random, tally);
        WriteState state = resumed(site, session, folder, draft, random, tally);
        tally.add(site.copies(draft), state == WriteState.REJECTED ? 0 : 1);
        site.coming.clear();
      }
      assertThat(FileJournal.in(folder).unfinished()).isEmpty();
    }
    return null;
  }

  /** Each run is another program over the same journal, until the upload has ended. */
  private static WriteState resumed(
      UploadSite site,
      HttpSession session,
      Path folder,
      WriteDraft draft,
      Random random,
      Tally tally) {
    WriteState state = WriteState.PENDING;
    for (int run = 0; run < MOST_RUNS && !ended(state); run++) {
      Resend resend = run == 0 ? Resend.NEVER : Resend.IF_NOT_FOUND;
      try {
        state = send(engine(session, journal(folder, random)), draft, resend);
      } catch (KilledError killed) {
        tally.killed();
      }
    }
    assertThat(ended(state)).as("%s after faults, %s at the portal", state, site.taken).isTrue();
    return state;
  }

  private static boolean ended(WriteState state) {
    return state == WriteState.CONFIRMED || state == WriteState.REJECTED;
  }

  /** A journal whose program is killed at some step in one of four runs. */
  private static FileJournal journal(Path folder, Random random) {
    if (random.nextInt(4) > 0) {
      return FileJournal.in(folder);
    }
    int[] left = {1 + random.nextInt(12)};
    return JournalWithSteps.in(
        folder,
        () -> {
          if (--left[0] <= 0) {
            throw new KilledError();
          }
        });
  }

  private static WriteState send(WriteEngine engine, WriteDraft draft, Resend resend) {
    return engine
        .send(engine.record(draft.identity().id()), UploadSite::write, resend)
        .record()
        .state();
  }

  private static WriteEngine engine(HttpSession session, FileJournal journal) {
    return new WriteEngine(
        FormLogin.INFO.id(), session, journal, PortalServer.CLOCK, Duration.ofSeconds(20));
  }

  private static void spoil(UploadSite site, Random random, Tally tally) {
    int faults = 1 + random.nextInt(3);
    for (int i = 0; i < faults; i++) {
      Fault fault = FAULTS[random.nextInt(FAULTS.length)];
      site.coming.add(fault);
      tally.fault(fault);
    }
  }

  private static Void byAPlainClient(int seed, Tally tally) {
    Random random = new Random(seed);
    OkHttpClient client = new OkHttpClient();
    try (UploadSite site = new UploadSite()) {
      HttpUrl form = site.openForm();
      for (WriteDraft draft : drafts(seed)) {
        spoil(site, random, tally);
        boolean refused = !succeedsInThreeTries(client, form, draft);
        tally.add(site.copies(draft), refused ? 0 : 1);
        site.coming.clear();
      }
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
    return null;
  }

  private static boolean succeedsInThreeTries(OkHttpClient client, HttpUrl form, WriteDraft draft) {
    byte[] content = draft.content().orElseThrow().bytes();
    Request request = new Request.Builder().url(form).post(RequestBody.create(content)).build();
    return IntStream.range(0, 3).anyMatch(tries -> succeeds(client, request));
  }

  private static boolean succeeds(OkHttpClient client, Request request) {
    try (Response answer = client.newCall(request).execute()) {
      return answer.isSuccessful() && !answer.body().string().startsWith("REFUSED");
    } catch (IOException e) {
      return false;
    }
  }

  private static List<WriteDraft> drafts(int seed) {
    return IntStream.range(0, UPLOADS)
        .mapToObj(i -> UploadSite.draft("file " + seed + "/" + i))
        .toList();
  }

  /** How many files are there less often than they should be, and how many more often. */
  private static final class Tally {
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private int lost;
    private int doubled;
    private int killed;

    synchronized void add(long copies, long wanted) {
      lost += copies < wanted ? 1 : 0;
      doubled += copies > wanted ? 1 : 0;
    }

    synchronized void fault(Fault fault) {
      faults.merge(fault, 1, Integer::sum);
    }

    synchronized void killed() {
      killed++;
    }

    @Override
    public String toString() {
      return "lost " + lost + ", doubled " + doubled + ", killed " + killed + ", " + faults;
    }
  }

  /** Ends a program in this process. */
  private static final class KilledError extends Error {
    private static final long serialVersionUID = 1L;
  }
}
