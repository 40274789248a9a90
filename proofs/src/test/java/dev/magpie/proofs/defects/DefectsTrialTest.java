package dev.magpie.proofs.defects;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.model.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each defect is found by its scenario, under the models that its row names and no other. */
@Tag("battery")
class DefectsTrialTest {
  /** From the strongest to the weakest. */
  private static final List<Model> MODELS = List.of(Model.SC, Model.TSO, Model.RC11);

  private static final Path SOURCES =
      Path.of(Objects.requireNonNullElse(System.getProperty("magpie.root"), ".."))
          .resolve("queue/src/main/java");

  static Stream<Arguments> defectsAndModels() {
    return Defects.ALL.stream()
        .flatMap(defect -> MODELS.stream().map(model -> Arguments.of(defect, model)));
  }

  @ParameterizedTest(name = "{0}, under {1}")
  @MethodSource("defectsAndModels")
  void theDefectIsFoundWhereItsRowSays(Defect defect, Model model) throws IOException {
    ClassLoader defective = MutatedClasses.compile(SOURCES, defect.edits());
    Exploration found =
        Explorer.explore(
            defect.target(), options -> options.withModel(model).withClasses(defective));
    if (MODELS.indexOf(model) < MODELS.indexOf(defect.seenUnder())) {
      assertInstanceOf(Verdict.Pass.class, found.verdict(), found::report);
    } else {
      Verdict.Fail fail = assertInstanceOf(Verdict.Fail.class, found.verdict(), found::report);
      List<Problem> problems = fail.witnesses().stream().map(Witness::problem).toList();
      assertTrue(problems.contains(defect.problem()), found::report);
    }
  }

  @Test
  void withoutTheDefectsTheTargetsPass() {
    for (Class<?> target : Defects.ALL.stream().<Class<?>>map(Defect::target).distinct().toList()) {
      Exploration found = Explorer.explore(target);
      assertInstanceOf(Verdict.Pass.class, found.verdict(), found::report);
    }
  }
}
