package dev.magpie.explorer.litmus;

/** What a litmus test asks of the final states that meet its condition. */
public enum Quantifier {
  /** Whether there is one: a question, with no wrong answer. */
  EXISTS("exists"),
  /** That there is none. */
  NOT_EXISTS("~exists"),
  /** That all do. */
  FORALL("forall");

  private final String word;

  Quantifier(String word) {
    this.word = word;
  }

  /** As the file writes it. */
  @Override
  public String toString() {
    return word;
  }
}
