package dev.magpie.explorer.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.magpie.explorer.Plain;
import dev.magpie.explorer.program.Mode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LitmusParserTest {
  private static final String INITIAL = "{ x = 0; y = 7; 0:X=x; 0:Y=y; 0:r9=5; }\n";

  private static LitmusTest parse(String text) throws LitmusException {
    return LitmusParser.parse("t.litmus", text);
  }

  private static @Nullable String error(String text) {
    return assertThrows(LitmusException.class, () -> parse(text)).getMessage();
  }

  /** The values that a thread with this body writes to x. */
  private static List<Long> written(String body) throws LitmusException {
    LitmusTest test = parse("Java T\n" + INITIAL + "Thread0 {" + body + "}\nexists (x=0)");
    return LoneMemory.accesses(test, Plain.RACE, 0).stream()
        .filter(access -> access.isWrite() && access.location() == 0)
        .map(LoneMemory.Access::value)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1 + 2 * 3, 7",
    "(1 + 2) * 3, 9",
    "7 - 2 - 1, 4",
    "7-2, 5",
    "-3 + 1, -2",
    "- (3), -3",
    "0x10, 16",
    "010, 10",
    "7 / 2, 3",
    "7 % 4, 3",
    "1 < 2, 1",
    "2 <= 1, 0",
    "1 + 1 == 2 && 3 > 2, 1",
    "1 == 2 || 3 >= 3, 1",
    "6 ^ 3, 5",
    // as in herd7, "and" binds closer than "exclusive or"
    "4 ^ 6 && 2, 6",
    "!0, 1",
    "!(1 != 2), 0",
    "true, 1",
    "r9, 5",
    "Y.get(), 7",
    "Y.getAndAdd(2) + Y.getOpaque(), 16",
    "Y.getAndSetAcquire(1) + Y.getOpaque(), 8",
    "Y.getAndBitwiseOrRelease(8) * 0 + Y.getOpaque(), 15",
    "Y.getAndBitwiseXor(1) * 0 + Y.getVolatile(), 6",
    "Y.getAndBitwiseAndAcquire(3) * 0 + Y.getAcquire(), 3",
    "'Y.compareAndExchange(7, 8) * 10 + Y.getOpaque()', 78",
    "'Y.compareAndExchangeAcquire(6, 8) * 10 + Y.getOpaque()', 77",
    "'Y.compareAndSet(7, 8) * 10 + Y.getOpaque()', 18",
    "'Y.compareAndSet(6, 8) * 10 + Y.getOpaque()', 7",
    "'Y.weakCompareAndSetPlain(7, 1) * 10 + Y.getOpaque()', 11",
  })
  void expressionsHaveTheirValue(String expression, long value) throws LitmusException {
    assertEquals(List.of(value), written("X.set(" + expression + ");"));
  }

  @ParameterizedTest
  @CsvSource({
    "if (Y.getOpaque() == 7) X.set(1); else X.set(2);, 1",
    "if (Y.get() - 7) { X.set(1); } else { X.set(2); }, 2",
    "int a = 1; if (a == 2) X.set(1); else if (a == 1) X.set(3);, 3",
    "if (0) if (1) X.set(1); else X.set(2); X.set(3);, 3",
    "int a; a = 4; { X.set(a); }, 4",
    "boolean a = Y.get() == 7; long b = a; X.setOpaque(b);, 1",
    "Y.getAndAdd(1); X.set(Y.get());, 8",
    ";;X.set(6); VarHandle.fullFence(); acquireFence(); releaseFence();, 6",
    "'// X.set(1);\n/* X.set(2); */ (* X.set(3); (* nested *) *) X.set(4);', 4",
  })
  void statementsDoWhatTheySay(String body, long value) throws LitmusException {
    assertEquals(List.of(value), written(body));
  }

  @ParameterizedTest
  @CsvSource({
    "get, PLAIN, PLAIN",
    "getOpaque, OPAQUE, OPAQUE",
    "getAcquire, ACQUIRE, ACQUIRE",
    "getVolatile, VOLATILE, VOLATILE",
    "set, PLAIN, PLAIN",
    "setRelease, RELEASE, RELEASE",
    "compareAndSet, VOLATILE, VOLATILE",
    "weakCompareAndSet, VOLATILE, VOLATILE",
    "weakCompareAndSetPlain, OPAQUE, OPAQUE",
    "weakCompareAndSetAcquire, ACQUIRE, OPAQUE",
    "compareAndExchangeRelease, OPAQUE, RELEASE",
    "getAndAddAcquire, ACQUIRE, OPAQUE",
    "getAndSet, VOLATILE, VOLATILE",
    "getAndBitwiseXorRelease, OPAQUE, RELEASE",
  })
  void methodsHaveTheirModes(String name, Mode read, Mode write) {
    AccessMethod method = AccessMethod.named(name);
    assertEquals(
        List.of(read, write), method == null ? null : List.of(method.read(), method.write()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "getRelease",
        "setAcquire",
        "compareAndSetAcquire",
        "getAndAddOpaque",
        "incrementAndGet",
      })
  void noOtherMethodIsTaken(String name) {
    assertEquals(
        "t.litmus:2:13: found '%s', expected an access method of VarHandle, such as getAcquire"
            .formatted(name),
        error("Java T {x=0; 0:X=x;}\nThread0 { X." + name + "(1); }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "'' @ t.litmus:1:1: expected 'Java' and the name of the test",
        "C T @ t.litmus:1:1: expected 'Java' and the name of the test",
        "Java @ t.litmus:1:5: expected the name of the test",
        "Java T @ t.litmus:1:7: found the end of the file, expected '{' and the initial state",
        "Java T { x y 0; } @ t.litmus:1:14: found '0', expected ';'",
        "Java T { x = y; } @ t.litmus:1:14: found 'y', expected a number",
        "Java T { x = 99999999999999999999; }"
            + " @ t.litmus:1:14: found '99999999999999999999',"
            + " expected a whole number of at most 64 bits",
        "Java T { x=0; x=1; }"
            + " @ t.litmus:1:15: found 'x', expected a name that has no initial value yet",
        "Java T { } exists (x=0) @ t.litmus:1:12: found 'exists', expected 'Thread0'",
        "Java T { 1:X=x; } Thread0 { } exists (x=0)"
            + " @ t.litmus:1:31: found 'exists', expected 'Thread1'",
        "Java T { } Thread1 { } @ t.litmus:1:12: found 'Thread1', expected 'Thread0'",
        "Java T { } Thread0 { X.get(); }"
            + " @ t.litmus:1:22: found 'X', expected a handle of Thread0, given in the initial"
            + " state as in 0:X=x;",
        "Java T { 0:X=x; } Thread0 { X.set(1) }" + " @ t.litmus:1:38: found '}', expected ';'",
        "Java T { 0:X=x; } Thread0 { X.set(); } @ t.litmus:1:35: found ')', expected an expression",
        "Java T { 0:X=x; } Thread0 { X.set(r1); } @ t.litmus:1:35: found 'r1',"
            + " expected a register that has a value, or a handle and a '.'",
        "Java T { 0:X=x; } Thread0 { int r = X.set(1); }"
            + " @ t.litmus:1:39: found 'set', expected an access method that returns a value",
        "Java T { 0:X=x; } Thread0 { X.compareAndSet(1); }"
            + " @ t.litmus:1:46: found ')', expected ','",
        "Java T { } Thread0 { ; @ t.litmus:1:23: found the end of the file,"
            + " expected a statement or '}'",
        "Java T { } Thread0 { bigFence(); } @ t.litmus:1:22: found 'bigFence', expected fullFence,"
            + " acquireFence, releaseFence, loadLoadFence or storeStoreFence",
        "Java T { 0:X=x; } Thread0 { int r = 1 < 2 < 3; }"
            + " @ t.litmus:1:43: found '<', expected ';'",
        "Java T { } Thread0 { # } @ t.litmus:1:22: found '#', expected a name, a number or a sign",
        "Java T { } (* Thread0 { }"
            + " @ t.litmus:1:12: found a comment without an end, expected '*)'",
        "Java T { } Thread0 { /* }"
            + " @ t.litmus:1:22: found a comment without an end, expected '*/'",
        "Java T { x; } Thread0 { } perhaps (x=0)"
            + " @ t.litmus:1:27: found 'perhaps', expected the next thread, or exists, ~exists or"
            + " forall",
        "Java T { x; } Thread0 { } exists (x=0"
            + " @ t.litmus:1:38: found the end of the file, expected ')'",
        "Java T { x; } Thread0 { } exists (x<0) @ t.litmus:1:36: found '<', expected '='",
        "Java T { x; y; } Thread0 { } exists (z=0)"
            + " @ t.litmus:1:38: found 'z', expected a location: one of x, y",
        "Java T { x; } Thread0 { } exists (1:r0=0)"
            + " @ t.litmus:1:35: found '1', expected the number of a thread: at most 0",
        "Java T { x; } Thread0 { } exists (0:r0=0)"
            + " @ t.litmus:1:35: found '0', expected a register that thread 0 has",
        "Java T { x; } Thread0 { } exists (x=0) x"
            + " @ t.litmus:1:40: found 'x', expected /\\, \\/ or the end of the file",
      })
  void aMalformedFileIsToldWhereAndWhy(String text, String message) {
    assertEquals(message, error(text));
  }

  @Test
  void whatIsForPeopleIsSkipped() throws LitmusException {
    LitmusTest test =
        parse(
            """
            Java Some+test-1 "about {braces} and = signs"
            (* a comment { *)
            Com=Rf Fr {x}
            Orig=Rfe PodRR
            { int x = 1; [y] = -2; 0:X = &x; int 0:r1; }
            Thread0 { int r0 = X.get(); }
            locations [x; 0:r1;]
            exists (0:r0=1)
            with JAM: ~exists
            << whatever
            """);
    assertEquals("Some+test-1", test.name());
    assertEquals(List.of("x", "y"), test.locations());
    assertEquals(List.of(1L, -2L), test.initial());
    assertEquals("0:r0 0:r1 [x]", observed(test));
  }

  private static String observed(LitmusTest test) {
    return test.postcondition().observed().stream()
        .map(Observed::toString)
        .collect(Collectors.joining(" "));
  }

  @Test
  void placesAreInTheOrderOfHerd7() throws LitmusException {
    LitmusTest test =
        parse(
            """
            Java T { y; x; 0:r2; 1:r10; 1:r2; }
            Thread0 { } Thread1 { }
            forall (y=0 /\\ 1:r2=1 \\/ x=0 /\\ P1:r10=0 => ~(0:r2=0))
            """);
    assertEquals("0:r2 1:r10 1:r2 [x] [y]", observed(test));
  }

  @ParameterizedTest
  @CsvSource({
    "x=1, true",
    "x=2, false",
    "[x]=1, true",
    "x==1, true",
    "x!=1, false",
    "x<>2, true",
    "y=-1, true",
    "x=1 /\\ y=0, false",
    "x=1 \\/ y=0, true",
    "x=1 \\/ x=1 /\\ x=2, true",
    "(x=1 \\/ x=1) /\\ x=2, false",
    "~x=2 /\\ y=0, false",
    "not (x=2 \\/ y=0), true",
    "x=2 => y=0, true",
    "x=1 => y=0, false",
    "0:r=[x], true",
    "[x]=0:r, true",
    "[x]=[y], false",
    "true, true",
    "false, false",
  })
  void conditionsHold(String condition, boolean holds) throws LitmusException {
    LitmusTest test = parse("Java T { x = 1; y = -1; 0:r = 1; } Thread0 { } exists " + condition);
    long[] values = {1, -1};
    assertEquals(
        holds,
        test.postcondition()
            .condition()
            .holds(place -> place.isShared() ? values[test.slotOf(place)] : 1));
  }

  @ParameterizedTest
  @CsvSource({
    "exists (x=0), EXISTS",
    "(x=0), EXISTS",
    "~exists (x=0), NOT_EXISTS",
    "~ exists x=0;, NOT_EXISTS",
    "not exists x=0, NOT_EXISTS",
    "filter x=1 forall x=0, FORALL",
    "locations [x], FORALL",
  })
  void quantifiersAreTold(String condition, Quantifier quantifier) throws LitmusException {
    assertEquals(quantifier, parse("Java T { x; } Thread0 { } " + condition).quantifier());
  }

  @Test
  void aSiteIsFileLineAndText() throws LitmusException {
    LitmusTest test =
        parse(
            """
            Java T { 0:X=x; }
            Thread0 {
              int r = X.getAndAdd(X.getOpaque());
              fullFence();
            }
            """);
    assertEquals(
        List.of(
            "t.litmus:3 X.getOpaque()",
            "t.litmus:3 X.getAndAdd(X.getOpaque())",
            "t.litmus:4 fullFence()"),
        test.sites());
  }

  @ParameterizedTest
  @ValueSource(strings = {"loadLoadFence", "storeStoreFence"})
  void aFenceThatNoModelCoversIsUnknown(String fence) {
    UnsupportedOperationException thrown =
        assertThrows(UnsupportedOperationException.class, () -> written(fence + "();"));
    assertEquals(
        "t.litmus:3 %s(): no memory model here is as weak as this fence".formatted(fence),
        thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"RACE, PLAIN ACQUIRE PLAIN", "OPAQUE, OPAQUE ACQUIRE OPAQUE"})
  void plainAccessesAreMadeAsAskedFor(Plain plain, String modes) throws LitmusException {
    LitmusTest test =
        parse("Java T { 0:X=x; } Thread0 { int r = X.get(); r = X.getAcquire(); X.set(r); }");
    assertEquals(
        modes,
        LoneMemory.accesses(test, plain, 0).stream()
            .map(access -> access.mode().name())
            .collect(Collectors.joining(" ")));
  }
}
