package dev.magpie.explorer.jcstress;

import dev.magpie.explorer.Grade;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.openjdk.jcstress.annotations.Expect;

/**
 * One id of an {@code @Outcome}: a regular expression, and what it says of the outcomes it fits.
 */
record Case(String id, Pattern pattern, Grade grade, String description) {

  static Case of(String id, Expect expect, String description) {
    try {
      return new Case(id, Pattern.compile(id), grade(expect), description);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "@Outcome id '" + id + "' is not a regular expression: " + e.getDescription(), e);
    }
  }

  boolean is(String outcome) {
    return id.equals(outcome);
  }

  boolean fits(String outcome) {
    return pattern.matcher(outcome).matches();
  }

  private static Grade grade(Expect expect) {
    return switch (expect) {
      case ACCEPTABLE -> Grade.ACCEPTABLE;
      case ACCEPTABLE_INTERESTING -> Grade.ACCEPTABLE_INTERESTING;
      case FORBIDDEN -> Grade.FORBIDDEN;
      case UNKNOWN -> Grade.UNCOVERED;
    };
  }
}
