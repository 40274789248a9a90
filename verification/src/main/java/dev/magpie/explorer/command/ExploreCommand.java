package dev.magpie.explorer.command;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Plain;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Limits;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explores targets and writes what it finds. */
@Command(
    name = "explore",
    description = "Visits every execution that a memory model allows, each once.",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.INTERNAL,
    footerHeading = "%n",
    footer = {
      "A litmus file passes whether or not the state after 'exists' can be reached: the answer is"
          + " the result. It fails if '~exists' or 'forall' is broken, if a plain access races, or"
          + " if a thread throws. 'filter' leaves final states out, not executions. As in herd7,"
          + " && and || evaluate both operands.",
      "",
      "Exit code: 1 if any target fails; else 64 if any is malformed; else 2 if any is unknown;"
          + " else 0. Bad options, and names that stand for nothing, give 64 before anything runs."
    })
final class ExploreCommand implements Callable<Integer> {
  private static final List<Model> ALL = List.of(Model.RC11, Model.TSO, Model.SC);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "CLASS|FILE.litmus|FOLDER",
      description =
          "A jcstress test or scenario class, a litmus test in herd7's Java syntax, or a folder of"
              + " such files.")
  private List<String> names = List.of();

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "rc11 (the default), rc11-c++11 (C++11's release sequences), tso or sc.")
  private @Nullable String model;

  @Option(names = "--all-models", description = "Explore under rc11, tso and sc.")
  private boolean allModels;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Search on N threads; the default is 1.")
  private int threads;

  @Option(
      names = "--bound",
      paramLabel = "BOUND",
      description =
          "Give up, with the verdict unknown, beyond events=N of one thread (the default is 2000),"
              + " or beyond executions=N in all. Both: with a comma between.")
  private @Nullable String bound;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      description = "Give up, with the verdict unknown, after 500ms, 10s, 5m or 1h a target.")
  private @Nullable String timeLimit;

  @Option(
      names = "--replay",
      paramLabel = "ID",
      description = "Build one execution of one target again; its trace gives the ID.")
  private @Nullable String replay;

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Where classes are found, as for java.")
  private @Nullable String classpath;

  @Option(
      names = "--plain",
      paramLabel = "race|opaque",
      defaultValue = "race",
      description =
          "Whether races on plain accesses fail (the default), or plain is read as opaque.")
  private Plain plain = Plain.RACE;

  @Option(
      names = "--format",
      paramLabel = "text|tsv|json",
      defaultValue = "text",
      description =
          "How to write results; tsv has name, model, executions and final states a line.")
  private Format.Name format = Format.Name.TEXT;

  @Override
  public Integer call() {
    if (threads < 1) {
      throw usage("--threads " + threads + ": expected at least 1");
    }
    List<Model> models = models();
    ClassLoader classes = checked(this::classes);
    List<Target> targets = checked(() -> new Targets(classes).find(names));
    Limits limits = checked(this::limits);
    UnaryOperator<Options> options =
        it -> it.withThreads(threads).withLimits(limits).withPlain(plain).withClasses(classes);
    if (replay != null) {
      return replay(targets, models, options, replay);
    }
    PrintWriter err = spec.commandLine().getErr();
    try (Progress progress = Progress.on(err)) {
      Format writer = format.to(spec.commandLine().getOut(), err);
      return new Batch(models, options, writer, progress).run(targets);
    }
  }

  private int replay(
      List<Target> targets, List<Model> models, UnaryOperator<Options> options, String execution) {
    if (targets.size() != 1 || models.size() != 1) {
      throw usage("--replay " + execution + ": expected one target and one model");
    }
    Model one = models.get(0);
    try {
      String trace = targets.get(0).replay(it -> options.apply(it.withModel(one)), execution);
      spec.commandLine().getOut().print(trace);
      return ExitCode.PASS;
    } catch (IllegalArgumentException | MalformedTarget e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private List<Model> models() {
    if (model == null) {
      return allModels ? ALL : List.of(Model.RC11);
    }
    if (allModels) {
      throw usage("--model " + model + " and --all-models: expected one of the two");
    }
    String name = model;
    return List.of(checked(() -> Model.named(name)));
  }

  private Limits limits() {
    Limits limits = bound == null ? Limits.DEFAULT : Bounds.bound(Limits.DEFAULT, bound);
    Duration time = timeLimit == null ? limits.time() : Bounds.time(timeLimit);
    return new Limits(limits.events(), limits.executions(), time);
  }

  private ClassLoader classes() {
    ClassLoader own = ExploreCommand.class.getClassLoader();
    return classpath == null ? own : ClassPath.loader(classpath, own);
  }

  private <T> T checked(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
