package dev.magpie.proofs.drawing;

import dev.magpie.explorer.trace.Names;
import dev.magpie.proofs.trial.Counterexample;
import java.util.Locale;

/**
 * Draws counterexamples.
 *
 * <p>A drawing takes its colours from custom properties of the page around it, if there are any:
 * {@code --paper}, {@code --ink}, {@code --quiet}, {@code --shade}, {@code --rule}, {@code --rf},
 * {@code --co}, {@code --fr}, {@code --hb}, {@code --cycle}. It is as wide as its place, but no
 * wider than is good to read; on a phone let it scroll sideways.
 */
public final class Drawing {
  private Drawing() {}

  /**
   * Draws the execution of a counterexample: a column per thread, and the cycle, or the missing
   * happens-before, for which the shipped code does not have it.
   *
   * @throws IllegalArgumentException if the shipped code has this execution too, and nothing is
   *     wrong with it there
   */
  public static Picture of(Counterexample counterexample) {
    Subject subject = new Subject(counterexample);
    Explanation explanation = Explainer.of(subject);
    String problem = counterexample.witness().problem().words();
    String message = Names.shorten(counterexample.witness().message());
    String caption = problem + ": " + message + ". " + explanation.text();
    String sentence = caption.substring(0, 1).toUpperCase(Locale.ROOT) + caption.substring(1);
    return new Picture(Painter.paint(subject, explanation, sentence), sentence);
  }
}
