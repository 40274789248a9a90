package dev.magpie.proofs.drawing;

import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * An arrow between two nodes of a drawing.
 *
 * @param relations what it stands for, strongest first
 * @param isMissing whether only the shipped strength has it
 * @param isOnPath whether to highlight it
 */
record Arrow(Row from, Row to, SortedSet<Relation> relations, boolean isMissing, boolean isOnPath) {

  /** Returns the word beside it. */
  String label() {
    String words = relations.stream().map(Relation::label).collect(Collectors.joining(", "));
    return isMissing ? words + "?" : words;
  }

  /** The relation whose colour and dashes it has. */
  Relation main() {
    return relations.first();
  }
}
