package dev.magpie.proofs.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.Site;
import dev.magpie.proofs.Sources;
import dev.magpie.proofs.trial.Finding;
import dev.magpie.proofs.trial.OrderingsRow;
import dev.magpie.proofs.trial.OrderingsTable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PortingPageTest {
  private static final String UPDATE = "queue.Ring.claim#0";

  private static OrderingsRow row(String site, String mode, String weakened, String verdict) {
    boolean isInJava = !weakened.startsWith("acquire-release") && !weakened.endsWith("-failure");
    return new OrderingsRow(
        site,
        "call",
        List.of("ring.claim", "ring.reclaim"),
        mode,
        weakened,
        isInJava,
        verdict,
        "-",
        "-",
        "-",
        Finding.NONE);
  }

  private static Need need(OrderingsRow... rows) {
    return Need.of(site(Kind.CAS, "compareAndSet", Mode.VOLATILE), List.of(rows));
  }

  private static Site site(Kind kind, String call, Mode mode) {
    return new Site("dev.magpie.queue.Ring", "claim", "()V", 0, 1, call, kind, mode);
  }

  private static String page(Site site, OrderingsRow... rows) {
    Census census =
        new Census(
            List.of(new BoundSite(site, Optional.empty(), List.of())),
            new Sources(List.of()),
            List.of());
    return PortingPage.text(new OrderingsTable(List.of(rows)), census);
  }

  @Test
  void anUpdateNeedsBothHalvesIfJavaCannotSayLess() {
    Need need =
        need(
            row(UPDATE, "volatile", "acquire", "killed"),
            row(UPDATE, "volatile", "release", "killed"),
            row(UPDATE, "volatile", "acquire-release", "sufficient"));
    assertEquals(Order.ACQUIRE_RELEASE, need.order());
    assertEquals(Order.ACQUIRE, need.failure());
    assertTrue(need.isDecided());
  }

  @Test
  void aFailureMayBeWeakerThanItsSuccess() {
    OrderingsRow success = row(UPDATE, "volatile", "acquire", "killed");
    OrderingsRow relaxed = row(UPDATE, "volatile", "relaxed-failure", "killed");
    Need need = need(success, relaxed, row(UPDATE, "volatile", "acquire-failure", "sufficient"));
    assertEquals(Order.SEQUENTIAL, need.order());
    assertEquals(Order.ACQUIRE, need.failure());
    assertEquals(
        Order.RELAXED,
        need(success, row(UPDATE, "volatile", "relaxed-failure", "sufficient")).failure());
  }

  @Test
  void aFailureIsNeverStrongerThanItsSuccess() {
    Need need =
        need(
            row(UPDATE, "volatile", "release", "survived"),
            row(UPDATE, "volatile", "acquire-failure", "sufficient"));
    assertEquals(Order.RELEASE, need.order());
    assertEquals(Order.RELAXED, need.failure());
  }

  @Test
  void aFailureThatIsNotDecidedIsNotTakenForSufficient() {
    String page =
        page(
            site(Kind.WEAK_CAS, "weakCompareAndSetAcquire", Mode.ACQUIRE),
            row(UPDATE, "acquire", "plain", "killed"),
            row(UPDATE, "acquire", "relaxed-failure", "unknown"));
    assertTrue(page.contains("| acquire, else acquire, perhaps less |"), page);
    assertTrue(page.contains("`compare_exchange_weak(e, v, Acquire, Acquire)`"), page);
  }

  @Test
  void whatIsKilledIsNeeded() {
    Need need = need(row(UPDATE, "volatile", "acquire-release", "killed"));
    assertEquals(Order.SEQUENTIAL, need.order());
    assertEquals(Order.SEQUENTIAL, need.failure());
  }

  @Test
  void whatIsNotDecidedIsNotTakenForSufficient() {
    Need need = need(row(UPDATE, "volatile", "acquire-release", "unknown"));
    assertEquals(Order.SEQUENTIAL, need.order());
    assertFalse(need.isDecided());
  }

  @Test
  void whatSurvivesIsEnough() {
    assertEquals(Order.RELEASE, need(row(UPDATE, "volatile", "release", "survived")).order());
    assertEquals(Order.RELAXED, need(row(UPDATE, "release", "plain", "survived")).order());
  }

  @Test
  void aRowSaysItInEachLanguage() {
    String page =
        page(
            site(Kind.CAS, "compareAndSet", Mode.VOLATILE),
            row(UPDATE, "volatile", "acquire-release", "sufficient"),
            row(UPDATE, "acquire-release", "relaxed-failure", "sufficient"));
    assertTrue(
        page.contains(
            """
            | `queue.Ring.claim#0` | `compareAndSet` (volatile) | acq_rel, else relaxed \
            | `compare_exchange_strong(e, v, memory_order_acq_rel, memory_order_relaxed)` \
            | `compare_exchange(e, v, AcqRel, Relaxed)` | `CompareAndSwap(e, v)` \
            | `cmpxchgStrong(e, v, .acq_rel, .monotonic)` \
            | `compareExchange(expected: e, desired: v, successOrdering: .acquiringAndReleasing, \
            failureOrdering: .relaxed)` |
            """),
        page);
  }

  @Test
  void theWordsNameTheEdgesWhoseFailuresAcquire() throws IOException {
    Project project = Project.current();
    OrderingsTable table = OrderingsTable.read(project.root().resolve(OrderingsTable.FILE));
    Set<String> edges =
        table.rows().stream()
            .filter(row -> row.weakened().equals("relaxed-failure"))
            .filter(row -> !row.verdict().equals("sufficient"))
            .flatMap(row -> row.edges().stream())
            .collect(Collectors.toSet());
    String page = PortingPage.text(table, Census.of(project));
    int from = page.indexOf("A failure acquires where");
    String words = page.substring(from, page.indexOf("\n\n", from));
    Set<String> named =
        Pattern.compile("\\((\\w+\\.\\w+)\\)")
            .matcher(words)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertEquals(edges, named);
  }

  @Test
  void aSiteOfTwoEdgesIsInBothTables() {
    String page =
        page(
            site(Kind.RMW, "getAndBitwiseOr", Mode.VOLATILE),
            row(UPDATE, "volatile", "acquire", "killed"));
    assertEquals(3, page.split("\\Q`fetchOr(n, .seq_cst)`\\E", -1).length, page);
    assertTrue(page.contains("### [ring.claim](edges/ring.claim.md)"), page);
    assertTrue(page.contains("### [ring.reclaim](edges/ring.reclaim.md)"), page);
  }

  @Test
  void aLanguageWithoutFencesSaysWhatToRead() {
    String page =
        page(
            site(Kind.FENCE, "fullFence", Mode.FENCE),
            row(UPDATE, "fence", "acquire-release-fence", "killed"));
    assertTrue(
        page.contains(
            "| `atomic_thread_fence(memory_order_seq_cst)` | `fence(SeqCst)` | no fence: see"),
        page);
    assertTrue(page.contains("| no fence: see [fences](#fences) | `atomicMemoryFence("), page);
  }

  @Test
  void whatOnlyPlainSlotsNeedIsSaid() {
    Site site = site(Kind.STORE, "setRelease", Mode.RELEASE);
    OrderingsRow plain = row(UPDATE, "release", "opaque", "killed");
    OrderingsRow relaxed = withOpaqueSlots(plain, new Finding("sufficient", "-", "-"));
    String sentence = "`queue.Ring.claim#0`: opaque is enough if the slots";
    assertTrue(page(site, relaxed).contains(sentence), () -> page(site, relaxed));
    OrderingsRow unknown = withOpaqueSlots(plain, new Finding("unknown", "-", "-"));
    assertFalse(page(site, unknown).contains(sentence), () -> page(site, unknown));
    assertTrue(page(site, unknown).contains("whether opaque is enough if the slots"));
    assertFalse(page(site, plain).contains(sentence), () -> page(site, plain));
  }

  private static OrderingsRow withOpaqueSlots(OrderingsRow row, Finding finding) {
    return new OrderingsRow(
        row.site(),
        row.call(),
        row.edges(),
        row.mode(),
        row.weakened(),
        row.isInJava(),
        row.verdict(),
        row.scenario(),
        row.failure(),
        row.seenFrom(),
        finding);
  }

  @Test
  void anAcquireReleaseFenceIsAnAcquireReleaseOrder() {
    Need need =
        Need.of(
            site(Kind.FENCE, "fullFence", Mode.FENCE),
            List.of(row(UPDATE, "fence", "acquire-release-fence", "sufficient")));
    assertEquals(
        "atomic_thread_fence(memory_order_acq_rel)",
        Language.CPP.call(Operation.FENCE, need.order(), need.failure()));
  }
}
