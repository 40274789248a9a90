package dev.magpie.proofs.summary;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.report.Failure;
import dev.magpie.proofs.trial.Change;
import dev.magpie.proofs.trial.OrderingsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains how the sites differ from the table of orderings, and what fails by it. */
final class Changes {
  private Changes() {}

  /** Returns one failure for each site that is not as the table has it. */
  static List<Failure> failures(Project project, Census census)
      throws IOException, ClassNotFoundException {
    Path file = project.root().resolve(OrderingsTable.FILE);
    if (!Files.exists(file)) {
      return List.of(new Failure("proofs", OrderingsTable.FILE, "is not there: " + Generated.HOW));
    }
    List<Failure> failures = new ArrayList<>();
    for (Change change : Change.between(OrderingsTable.read(file), census)) {
      failures.add(new Failure("queue", change.toString(), consequence(change)));
    }
    return failures;
  }

  private static String consequence(Change change) throws ClassNotFoundException {
    Optional<Exploration> found = change.failure();
    if (found.isPresent() && found.get().verdict() instanceof Verdict.Fail fail) {
      Witness witness = fail.witnesses().get(fail.witnesses().size() - 1);
      String target = found.get().target();
      return "scenario "
          + target
          + " fails: "
          + witness
          + "replay: java -jar verification/target/magpie.jar explore --replay "
          + witness.execution()
          + " '"
          + target
          + "'";
    }
    return (change.scenarios().isEmpty()
            ? "No scenario is known to need it."
            : "The scenarios that failed without it pass: " + String.join(", ", change.scenarios()))
        + " If the change is meant: "
        + Generated.HOW;
  }
}
