package dev.magpie.proofs.report;

import dev.magpie.explorer.Scenario;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.trial.Baseline;
import dev.magpie.proofs.trial.TrialResult;
import dev.magpie.scenarios.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the scenarios that a trial left out. */
final class LeftOut {
  private static final String SIZES =
      "verification/src/test/resources/dev/magpie/scenarios/scenarios-deep.csv";
  private static final String COMMON = "dev.magpie.scenarios.";

  private LeftOut() {}

  static List<NotRun> of(Project project, TrialResult trial) throws IOException {
    Set<Class<?>> run =
        trial.scenarios().stream().map(Baseline::scenario).collect(Collectors.toSet());
    Map<String, String> sizes = sizes(project.root().resolve(SIZES));
    Stream<NotRun> deep =
        Scenarios.deep().stream()
            .filter(type -> !run.contains(type))
            .map(
                type ->
                    new NotRun(
                        Names.scenario(type), "only in mvn verify -Pdeep" + size(type, sizes)));
    Stream<NotRun> quick =
        Scenarios.quick().stream()
            .filter(type -> !run.contains(type))
            .map(type -> new NotRun(Names.scenario(type), "this trial was restricted to others"));
    return Stream.concat(deep, quick).toList();
  }

  private static String size(Class<? extends Scenario> type, Map<String, String> sizes) {
    String size = sizes.get(type.getName().substring(COMMON.length()));
    return size == null ? "" : ": %,d executions".formatted(Long.parseLong(size));
  }

  /** Reads the table that pins the numbers of executions: a scenario and a number. */
  private static Map<String, String> sizes(Path file) throws IOException {
    Map<String, String> sizes = new HashMap<>();
    for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
      int comma = line.indexOf(',');
      if (comma > 0) {
        sizes.put(line.substring(0, comma), line.substring(comma + 1));
      }
    }
    return sizes;
  }
}
