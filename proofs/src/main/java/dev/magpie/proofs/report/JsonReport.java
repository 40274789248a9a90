package dev.magpie.proofs.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.magpie.proofs.trial.Tried;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the report for programs, in the shape of {@link JsonShape}. */
final class JsonReport {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonReport() {}

  static void write(Results results, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      GSON.toJson(whole(results), out);
      out.write('\n');
    }
  }

  private static JsonShape.Whole whole(Results results) {
    ReportData data = results.data();
    return new JsonShape.Whole(
        JsonShape.SCHEMA,
        results.answer().word(),
        results.shortfalls().stream()
            .map(s -> new JsonShape.Missing(s.answer().word(), s.what(), s.page()))
            .toList(),
        new JsonShape.Trial(
            data.trial().time().toMillis(),
            results.executions(),
            results.mutantsInJava(),
            results.killed()),
        results.edges().stream().map(JsonReport::edge).toList(),
        results.sites().stream().map(JsonReport::place).toList(),
        results.scenarios().stream().map(JsonReport::explored).toList(),
        results.mutants().stream().map(JsonReport::weakened).toList(),
        results.swaps().stream().map(JsonReport::swapped).toList(),
        results.alternatives().stream().map(JsonReport::other).toList(),
        results.litmus().stream().map(JsonReport::litmus).toList(),
        results.others().stream().map(JsonReport::elsewhere).toList(),
        results.defects().stream().map(JsonReport::old).toList(),
        data.kept(),
        data.notRun(),
        data.failures(),
        machine(data.environment()));
  }

  private static JsonShape.Edge edge(EdgeResult edge) {
    return new JsonShape.Edge(
        edge.id(),
        edge.page().summary(),
        edge.modes(),
        edge.sufficient().word(),
        edge.necessary().word(),
        edge.sites().stream().map(SiteView::name).toList(),
        edge.scenarios().stream().map(ScenarioView::name).toList(),
        edge.litmus().stream().map(LitmusView::name).toList());
  }

  private static JsonShape.Place place(SiteView site) {
    List<String> edges =
        site.bound().comments().stream().map(comment -> comment.id()).distinct().toList();
    return new JsonShape.Place(
        site.name(), site.kind(), site.mode(), site.call(), site.file(), site.line(), edges);
  }

  private static JsonShape.Explored explored(ScenarioView scenario) {
    return new JsonShape.Explored(
        scenario.name(),
        scenario.answer().word(),
        scenario.executions(),
        scenario.baseline().exploration().time().toMillis(),
        scenario.note());
  }

  private static JsonShape.Weakened weakened(MutantView mutant) {
    Tried tried = mutant.tried();
    return new JsonShape.Weakened(
        mutant.site(),
        mutant.edges(),
        mutant.from(),
        mutant.to(),
        mutant.inJava(),
        mutant.word(),
        mutant.answer().word(),
        tried.seenBy().name().toLowerCase(Locale.ROOT),
        mutant.killer(),
        mutant.problem(),
        mutant.message(),
        mutant.execution(),
        mutant.executions(),
        tried.time().toMillis(),
        mutant.opaque().map(OpaqueView::word).orElse(""),
        mutant.opaque().map(OpaqueView::killer).orElse(""),
        mutant.opaque().map(OpaqueView::problem).orElse(""));
  }

  private static JsonShape.Swapped swapped(SwapView swap) {
    return new JsonShape.Swapped(
        swap.site(),
        swap.what(),
        swap.word(),
        swap.answer().word(),
        swap.seen().name().toLowerCase(Locale.ROOT),
        swap.killer());
  }

  private static JsonShape.Other other(AlternativeView other) {
    return new JsonShape.Other(other.site(), other.from(), other.to(), other.stronger());
  }

  private static JsonShape.Litmus litmus(LitmusView view) {
    return new JsonShape.Litmus(
        view.name(),
        view.answer().word(),
        view.words(),
        view.observed(),
        view.unobserved(),
        view.note());
  }

  private static JsonShape.Elsewhere elsewhere(OtherMachine machine) {
    return new JsonShape.Elsewhere(
        machine.name(), machine.litmus().stream().map(JsonReport::litmus).toList());
  }

  private static JsonShape.Old old(DefectView defect) {
    return new JsonShape.Old(
        defect.edge(),
        defect.name(),
        defect.origin(),
        defect.target(),
        defect.model(),
        defect.problem());
  }

  private static JsonShape.Machine machine(Environment environment) {
    Map<String, Long> steps = new LinkedHashMap<>();
    environment.steps().forEach(step -> steps.put(step.name(), step.time().toMillis()));
    return new JsonShape.Machine(
        environment.jdk(),
        environment.os(),
        environment.cpu(),
        environment.cores(),
        environment.sortedVersions(),
        environment.commit(),
        environment.start().toString(),
        steps);
  }
}
