package dev.magpie.proofs;

import static dev.magpie.proofs.Violations.assertNone;
import static dev.magpie.proofs.Violations.assertOne;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteScannerTest {

  private final Fixture fixture;

  SiteScannerTest(@TempDir Path folder) throws IOException {
    fixture = Fixture.copyTo(folder);
  }

  private List<Violation> forbidden(String member) throws IOException {
    return fixture.withMember(member).census().forbidden();
  }

  @Test
  void everyAccessAndFenceIsASite() throws IOException {
    Census census = fixture.census();
    List<String> sites =
        census.sites().stream()
            .map(BoundSite::site)
            .map(s -> s + " " + s.line() + " " + s.kind() + " " + s.mode())
            .toList();
    assertEquals(
        List.of(
            "dev.magpie.queue.Cell.push#0 17 store release",
            "dev.magpie.queue.Cell.claim#0 32 load opaque",
            "dev.magpie.queue.Cell.claim#1 35 weak cas volatile",
            "dev.magpie.queue.Cell.sleep#0 39 load plain",
            "dev.magpie.queue.Cell.sleep#1 40 store opaque",
            "dev.magpie.queue.Cell.sleep#2 42 fence fence",
            "dev.magpie.queue.Cell.sleep#3 44 load opaque",
            "dev.magpie.queue.Cell.lambda$steal$0#0 23 load acquire"),
        sites);
    assertNone(census.forbidden());
  }

  @Test
  void everyMethodHasItsKindAndMode() throws IOException {
    List<String> rows;
    try (InputStream table = SiteScannerTest.class.getResourceAsStream("/accesses.txt")) {
      rows = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8).lines().toList();
    }
    String calls = rows.stream().map(row -> row.split(" # ", 2)[0] + ";\n").collect(joining());
    fixture.withMember(
        "  void probe(Object x, java.util.concurrent.atomic.AtomicInteger a,"
            + "      java.util.concurrent.atomic.AtomicReferenceArray<Object> r, VarHandle v) {\n"
            + calls
            + "}");
    Census census = fixture.census();
    assertNone(census.forbidden());
    List<String> found =
        census.sites().stream()
            .map(BoundSite::site)
            .filter(s -> s.method().equals("probe"))
            .map(
                s -> rows.get(s.line() - 48).split(" # ", 2)[0] + " # " + s.kind() + " " + s.mode())
            .toList();
    assertEquals(rows.stream().filter(r -> !r.endsWith(" # none")).toList(), found);
  }

  @Test
  void aSiteOfASubclassIsFound() throws IOException {
    fixture.withMember(
        "  static final class Padded extends AtomicInteger {}\n"
            + "  int padded(Padded p) { return p.getAcquire(); }");
    assertTrue(
        fixture.census().sites().stream()
            .anyMatch(
                s ->
                    s.site().toString().equals("dev.magpie.queue.Cell.padded#0")
                        && s.source().isPresent()));
  }

  @Test
  void aVolatileFieldAndItsAccessesAreReported() throws IOException {
    List<Violation> found =
        forbidden("  volatile int flag;\n  int look() {\n    return flag;\n  }");
    assertEquals(2, found.size(), found::toString);
    assertOne(found.subList(0, 1), "Cell.flag: ", "volatile field");
    assertOne(found.subList(1, 2), "Cell.look, line 49: ", "volatile field flag");
  }

  @Test
  void aSynchronizedMethodIsReported() throws IOException {
    assertOne(
        forbidden("  synchronized void guard() {\n    slot = 1;\n  }"),
        "dev.magpie.queue.Cell.guard, line 48: ",
        "synchronized method");
  }

  @Test
  void aSynchronizedBlockIsReported() throws IOException {
    assertOne(
        forbidden("  void guard() {\n    synchronized (this) {\n      slot = 1;\n    }\n  }"),
        "dev.magpie.queue.Cell.guard, line 48: ",
        "synchronized block");
  }

  @Test
  void aLockIsReported() throws IOException {
    assertOne(
        forbidden("  void guard(java.util.concurrent.locks.Lock lock) {\n    lock.lock();\n  }"),
        "dev.magpie.queue.Cell.guard, line 48: ",
        "Lock.lock");
  }

  @Test
  void parkingIsNoLock() throws IOException {
    assertNone(forbidden("  void p() {\n    java.util.concurrent.locks.LockSupport.park();\n  }"));
  }

  @Test
  void unsafeIsReported() throws IOException {
    assertOne(
        forbidden("  void guard(sun.misc.Unsafe unsafe) {\n    unsafe.fullFence();\n  }"),
        "dev.magpie.queue.Cell.guard, line 48: ",
        "Unsafe.fullFence");
  }

  @Test
  void anAdderIsRefused() throws IOException {
    assertOne(
        forbidden(
            "  void add(java.util.concurrent.atomic.LongAdder adder) {\n    adder.add(1);\n  }"),
        "dev.magpie.queue.Cell.add, line 48: ",
        "LongAdder hides its modes");
  }

  @Test
  void aMethodThatIsNotInTheTableIsAnErrorThatNamesIt() throws IOException {
    assertOne(
        forbidden("  void order() {\n    VarHandle.storeStoreFence();\n  }"),
        "dev.magpie.queue.Cell.order, line 48: ",
        "VarHandle.storeStoreFence",
        "unknown");
  }

  @Test
  void aMethodReferenceDoesNotHideASite() throws IOException {
    assertOne(
        forbidden("  IntSupplier look() {\n    return tail::getAcquire;\n  }"),
        "dev.magpie.queue.Cell.look, line 48: ",
        "AtomicInteger::getAcquire");
  }

  @Test
  void aModuleThatIsNotCompiledIsAnError() {
    assertThrows(IOException.class, () -> fixture.project().classFiles("queue"));
  }
}
