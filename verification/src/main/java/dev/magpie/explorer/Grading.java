package dev.magpie.explorer;

import java.util.List;
import java.util.Set;

/** Says which outcomes are right. */
public interface Grading {
  /** The grade of outcomes that nobody judges. */
  Grading NONE =
      new Grading() {
        @Override
        public Mark grade(String outcome) {
          return new Mark(Grade.UNGRADED, "");
        }

        @Override
        public List<String> missing(Set<String> reached) {
          return List.of();
        }
      };

  /** A grade with the reason for it. */
  record Mark(Grade grade, String description) {}

  Mark grade(String outcome);

  /** The outcomes graded as interesting that are not among those that can happen. */
  List<String> missing(Set<String> reached);
}
