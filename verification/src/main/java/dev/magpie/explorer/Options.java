package dev.magpie.explorer;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.explorer.search.Limits;

/**
 * How to explore. Immutable: each method returns changed options.
 *
 * @param threads how many platform threads search
 * @param limits where to give up
 * @param classes where the target, and what it uses, is found
 * @param mutation what is done in place of accesses of the classes
 * @param firstFailure whether to stop at the first thing that is wrong; reliance on no-thin-air
 *     does not count, for something worse may follow
 */
public record Options(
    Model model,
    int threads,
    Limits limits,
    Plain plain,
    Allowed allowed,
    ClassLoader classes,
    Mutation mutation,
    boolean firstFailure) {

  public Options {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + ": expected at least 1");
    }
  }

  /** RC11 on one thread, no limit in sight, the caller's class path. */
  public static Options defaults() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader classes = context == null ? Options.class.getClassLoader() : context;
    return new Options(
        Model.RC11, 1, Limits.DEFAULT, Plain.RACE, Allowed.DEFAULT, classes, Mutation.NONE, false);
  }

  public Options withModel(Model model) {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, firstFailure);
  }

  public Options withThreads(int threads) {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, firstFailure);
  }

  public Options withLimits(Limits limits) {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, firstFailure);
  }

  public Options withPlain(Plain plain) {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, firstFailure);
  }

  public Options withAllowed(Allowed allowed) {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, firstFailure);
  }

  public Options withClasses(ClassLoader classes) {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, firstFailure);
  }

  public Options withMutation(Mutation mutation) {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, firstFailure);
  }

  /** Stops at the first thing that is wrong, reliance on no-thin-air apart. */
  public Options withFirstFailure() {
    return new Options(model, threads, limits, plain, allowed, classes, mutation, true);
  }
}
