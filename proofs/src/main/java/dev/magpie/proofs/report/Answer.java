package dev.magpie.proofs.report;

import java.util.Collection;
import java.util.Locale;

/** What the report says to a question; each has a word and a sign, never a colour alone. */
public enum Answer {
  /** Nothing to ask. */
  NONE("\u2013"),
  YES("\u2713"),
  /** No scenario can tell; it stands in the list of what is kept, with a reason. */
  KEPT("\u25cb"),
  /** It could not be established. Never shown as a yes. */
  UNKNOWN("?"),
  NO("\u2717");

  private final String sign;

  Answer(String sign) {
    this.sign = sign;
  }

  /** Returns the gravest of the answers. */
  static Answer gravest(Collection<Answer> answers) {
    return answers.stream().max(Answer::compareTo).orElse(NONE);
  }

  public String sign() {
    return sign;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
