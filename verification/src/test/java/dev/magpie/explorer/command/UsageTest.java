package dev.magpie.explorer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.search.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line takes, and what it says to the rest. */
final class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "'' @ no command: expected explore",
        "search @ Unmatched argument at index 0: 'search'",
        "explore @ Missing required parameter: 'CLASS|FILE.litmus|FOLDER'",
        "explore no/such.litmus @ no such file: no/such.litmus",
        "explore no.such.Type @ no such class, folder or .litmus file: no.such.Type",
        "explore a.litmus --fast @ Unknown option: '--fast'",
        "explore a.litmus --model=arm @ no model 'arm'; there are rc11, rc11-c++11, tso, sc",
        "explore a.litmus --model=sc --all-models"
            + " @ --model sc and --all-models: expected one of the two",
        "explore a.litmus --threads=0 @ --threads 0: expected at least 1",
        "explore a.litmus --threads=two"
            + " @ Invalid value for option '--threads': 'two' is not an int",
        "explore src --plain=none @ Invalid value for option '--plain': expected one of",
        "explore src --format=xml @ Invalid value for option '--format': expected one of",
        "explore src --classpath=no/such.jar"
            + " @ no such jar or folder on the class path: no/such.jar",
        "explore src @ no *.litmus file in the folder src",
      })
  void aMistakeIsNamed(String args, String message) {
    Run run = args.isEmpty() ? Run.of() : Run.of(args.split(" "));
    assertEquals(64, run.exitCode());
    assertTrue(run.err().startsWith(message), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "events=0", "events=-1", "time=5", "events=1,", "events=3000000000"})
  void aBoundIsSomeEventsOrExecutions(String text) {
    String bound = text.substring(0, text.endsWith(",") ? 0 : text.length());
    assertEquals(
        "bound '" + bound + "': expected events=N or executions=N, N at least 1",
        assertThrows(IllegalArgumentException.class, () -> Bounds.bound(Limits.DEFAULT, text))
            .getMessage());
  }

  @Test
  void boundsAddUp() {
    assertEquals(
        new Limits(7, 9, Limits.DEFAULT.time()),
        Bounds.bound(Limits.DEFAULT, "executions=9,events=7"));
  }

  @ParameterizedTest
  @CsvSource({"500ms, PT0.5S", "10s, PT10S", "5m, PT5M", "1h, PT1H"})
  void aTimeHasAUnit(String text, Duration time) {
    assertEquals(time, Bounds.time(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "s", "-1s", "1 s", "1d", "99999999999999999999s"})
  void noOtherTimeIsTaken(String text) {
    assertEquals(
        "time '" + text + "': expected a number and a unit, such as 500ms, 10s, 5m or 1h",
        assertThrows(IllegalArgumentException.class, () -> Bounds.time(text)).getMessage());
  }

  @Test
  void helpSaysWhatPassesAndWhatFails() {
    Run run = Run.of("explore", "--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("passes whether or not the state after 'exists'"), run.out());
  }

  @Test
  void progressIsExecutionsAndTheirRate() {
    assertEquals("SB: 1,500 executions, 3,000 a second", Progress.line("SB", 1_500, 500_000_000));
  }
}
