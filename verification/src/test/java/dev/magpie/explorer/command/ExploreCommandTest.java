package dev.magpie.explorer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExploreCommandTest {
  private static final String STORE_BUFFERING =
      """
      Java SB
      { x = 0; y = 0; 0:X=x; 0:Y=y; 1:X=x; 1:Y=y; }
      Thread0 {
        X.setRelease(1);
        int r0 = Y.getAcquire();
      }
      Thread1 {
        Y.setRelease(1);
        int r1 = X.getAcquire();
      }
      exists (0:r0=0 /\\ 1:r1=0)
      """;

  private static final String MALFORMED = "Java M { x = 0; } Thread0 { x.set(1); }";

  /** One thread: the rest of the test is as given. */
  private static String lone(String body, String condition) {
    return "Java L { x = 0; 0:X=x; 1:X=x; } Thread0 { %s } Thread1 { X.setOpaque(1); } %s"
        .formatted(body, condition);
  }

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void tsvHasNameModelExecutionsAndFinalStates() throws IOException {
    Run run =
        Run.of("explore", file("sb.litmus", STORE_BUFFERING), "--all-models", "--format", "tsv");
    String three = "0:r0=0 1:r1=1 | 0:r0=1 1:r1=0 | 0:r0=1 1:r1=1\n";
    String four = "0:r0=0 1:r1=0 | " + three;
    assertEquals(
        new Run(0, "SB\trc11\t4\t" + four + "SB\ttso\t4\t" + four + "SB\tsc\t3\t" + three, ""),
        run);
  }

  @Test
  void severalThreadsFindTheSame() throws IOException {
    String file = file("sb.litmus", STORE_BUFFERING);
    assertEquals(
        Run.of("explore", file, "--format=tsv"),
        Run.of("explore", file, "--format=tsv", "--threads=2"));
  }

  @Test
  void statesAreInTheOrderOfTheirNumbers() throws IOException {
    String test = lone("X.setOpaque(10);", "locations [x;]");
    String nine = test.replace("X.setOpaque(1)", "X.setOpaque(9)");
    assertEquals(
        "L\trc11\t2\t[x]=9 | [x]=10\n",
        Run.of("explore", file("l.litmus", nine), "--format=tsv").out());
    String read = lone("int r = X.getOpaque(); X.setOpaque(r * 20 - 10);", "exists 0:r=0 /\\ x=0");
    assertEquals(
        "L\trc11\t3\t0:r=0 [x]=-10 | 0:r=0 [x]=1 | 0:r=1 [x]=10\n",
        Run.of("explore", file("r.litmus", read), "--format=tsv").out());
  }

  @ParameterizedTest
  @CsvSource({
    "exists x=1, 0",
    "exists x=2, 0",
    "~exists x=2, 0",
    "~exists x=1, 1",
    "forall (x=1 \\/ x=5), 0",
    "forall x=1, 1",
    "filter x=1 forall x=1, 0",
  })
  void aConditionPassesOrFails(String condition, int exitCode) throws IOException {
    String test = lone("X.setOpaque(5);", condition);
    assertEquals(exitCode, Run.of("explore", file("l.litmus", test)).exitCode());
  }

  /** In load buffering, only the absence of values out of thin air keeps 1 from coming first. */
  @Test
  void relianceOnNoThinAirIsNoFailure() throws IOException {
    String test =
        """
        Java LB
        { 0:X=x; 0:Y=y; 1:X=x; 1:Y=y; }
        Thread0 { int r0 = X.getOpaque(); Y.setOpaque(1); }
        Thread1 { int r1 = Y.getOpaque(); X.setOpaque(1); }
        ~exists (0:r0=1 /\\ 1:r1=1)
        """;
    assertEquals(0, Run.of("explore", file("lb.litmus", test)).exitCode());
  }

  @ParameterizedTest
  @CsvSource({
    "X.set(5);, race, 1",
    "X.set(5);, opaque, 0",
    "X.setOpaque(5);, race, 0",
    "int r = X.get();, RACE, 1",
    "int r = 1 / X.getOpaque();, race, 1",
    "loadLoadFence();, race, 2",
  })
  void aThreadPassesOrFails(String body, String plain, int exitCode) throws IOException {
    String file = file("l.litmus", lone(body, "exists x=1"));
    assertEquals(exitCode, Run.of("explore", file, "--plain", plain).exitCode());
  }

  @ParameterizedTest
  @CsvSource({
    "'int r = X.compareAndExchange(0, 2);', 2",
    "'int r = X.compareAndSet(0, 2);', 2",
    // the spurious failure reads 0 or 1
    "'int r = X.weakCompareAndSet(0, 2);', 4",
    "if (X.getOpaque() == 1) X.getAndAdd(1);, 2",
    "if (X.getOpaque() == 0) X.getAndAdd(1);, 3",
  })
  void executionsAreCounted(String body, long executions) throws IOException {
    Run run = Run.of("explore", file("l.litmus", lone(body, "")), "--format=tsv");
    assertEquals("L\trc11\t" + executions + "\t\n", run.out());
  }

  @Test
  void aThreadThatThrowsKeepsItsRegisters() throws IOException {
    String test = lone("int a = 7; int r = 1 / X.getOpaque();", "exists (0:a=7 /\\ 0:r=0)");
    Run run = Run.of("explore", file("l.litmus", test), "--format=tsv");
    assertEquals("L\trc11\t2\t0:a=7 0:r=0 | 0:a=7 0:r=1\n", run.out());
    assertTrue(run.err().contains("uncaught exception: Thread0 threw"), run.err());
    assertFalse(run.err().contains("property"), run.err());
  }

  @Test
  void whatIsNotKnownIsNoAnswer() throws IOException {
    Run run =
        Run.of(
            "explore",
            file("sb.litmus", STORE_BUFFERING),
            "--format=tsv",
            "--bound=executions=2,events=50");
    assertEquals(
        new Run(2, "SB\trc11\t?\t?\n", "SB under rc11: unknown, stopped after 2 executions\n"),
        run);
    Run fence = Run.of("explore", file("f.litmus", lone("storeStoreFence();", "")));
    assertTrue(fence.out().contains("f.litmus:1 storeStoreFence()"), fence.out());
  }

  @Test
  void aMalformedFileDoesNotStopTheOthers() throws IOException {
    String bad = file("bad.litmus", MALFORMED);
    String good = file("good.litmus", STORE_BUFFERING);
    Run run = Run.of("explore", bad, good, "--format=tsv");
    assertEquals(64, run.exitCode());
    assertEquals(
        bad
            + ":1:29: found 'x', expected a handle of Thread0, given in the initial state as in"
            + " 0:X=x;\n",
        run.err());
    assertTrue(run.out().startsWith("SB\trc11\t4\t"), run.out());
  }

  @Test
  void aFailureCountsMoreThanAMalformedFile() throws IOException {
    String bad = file("bad.litmus", MALFORMED);
    String unknown = file("unknown.litmus", lone("loadLoadFence();", ""));
    assertEquals(64, Run.of("explore", unknown, bad).exitCode());
    String fails = file("fails.litmus", lone("", "forall x=0"));
    assertEquals(1, Run.of("explore", unknown, bad, fails).exitCode());
  }

  @Test
  void aFolderStandsForItsLitmusFiles() throws IOException {
    file("b.litmus", STORE_BUFFERING.replace("Java SB", "Java Second"));
    file("a.litmus", STORE_BUFFERING.replace("Java SB", "Java First"));
    file("c.txt", MALFORMED);
    Run run = Run.of("explore", folder.toString(), "--format=tsv", "--model=sc");
    assertEquals("First Second", run.out().replaceAll("\t[^\n]*\n", " ").strip());
  }

  @Test
  void textHasVerdictTableAndWitness() throws IOException {
    Run run = Run.of("explore", file("sb.litmus", STORE_BUFFERING), "--model=rc11-c++11");
    assertTrue(run.out().startsWith("SB under rc11-c++11: pass, 4 executions"), run.out());
    assertTrue(run.out().contains("0:r0=0 1:r1=0  meets the condition\n"), run.out());
    assertTrue(run.out().contains("read acquire x = 0 <- initial"), run.out());
    assertTrue(run.out().endsWith("1 pass, 0 fail, 0 unknown, 0 malformed\n"), run.out());
    Run sc = Run.of("explore", file("sb.litmus", STORE_BUFFERING), "--model=sc");
    assertTrue(sc.out().contains("cannot happen: (0:r0=0 /\\ 1:r1=0)\n"), sc.out());
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    Run run =
        Run.of(
            "explore",
            file("bad.litmus", MALFORMED),
            file("sb.litmus", STORE_BUFFERING),
            file("race.litmus", lone("X.set(2);", "~exists x=1")),
            file("fence.litmus", lone("loadLoadFence();", "")),
            "--format=json");
    JsonArray all = JsonParser.parseString(run.out()).getAsJsonArray();
    assertEquals("malformed pass fail unknown", strings(all, "verdict"));
    JsonObject passed = all.get(1).getAsJsonObject();
    assertEquals("SB", passed.get("name").getAsString());
    assertEquals(4, passed.get("executions").getAsLong());
    assertEquals(
        "0:r0=0 1:r1=0 0:r0=0 1:r1=1 0:r0=1 1:r1=0 0:r0=1 1:r1=1",
        strings(passed.getAsJsonArray("outcomes"), "state"));
    JsonArray problems = all.get(2).getAsJsonObject().getAsJsonArray("problems");
    assertTrue(strings(problems, "problem").contains("data race"), run.out());
    assertTrue(strings(problems, "problem").contains("forbidden outcome"), run.out());
  }

  private static String strings(JsonArray array, String key) {
    return String.join(
        " ",
        StreamSupport.stream(array.spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .map(object -> object.get(key).getAsString())
            .toList());
  }

  @Test
  void aReplayShowsTheSameExecution() throws IOException {
    String file = file("sb.litmus", STORE_BUFFERING);
    Run run = Run.of("explore", file, "--format=json");
    String witness =
        JsonParser.parseString(run.out())
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject()
            .get("witness")
            .getAsString();
    String id = witness.substring(witness.lastIndexOf(' ') + 1).strip();
    Run replay = Run.of("explore", file, "--replay", id);
    assertEquals(0, replay.exitCode(), replay.err());
    assertTrue(replay.out().startsWith(witness), replay.out());
    assertEquals(64, Run.of("explore", file, "--replay", "z9").exitCode());
    assertEquals(64, Run.of("explore", file, file, "--replay", id).exitCode());
    assertEquals(64, Run.of("explore", file, "--all-models", "--replay", id).exitCode());
  }
}
