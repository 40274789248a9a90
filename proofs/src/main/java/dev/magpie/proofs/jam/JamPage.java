package dev.magpie.proofs.jam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.ToLongFunction;

/** Writes the page: what the models are, how often they differ, and where. */
public final class JamPage {
  /** Where the page is, from the root of the source tree. */
  static final String PAGE = "proofs/jam21.md";

  private static final String LITMUS = "verification/src/test/resources/litmus";

  private final Path litmus;
  private final List<Answer> answers;
  private final List<Group> groups;

  private JamPage(Path litmus, List<Answer> answers) {
    this.litmus = litmus;
    this.answers = answers;
    this.groups = Group.of(answers);
  }

  /** Writes the page anew; the root of the source tree is the only argument. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: JamPage ROOT");
    }
    Path root = Path.of(args[0]);
    Files.writeString(root.resolve(PAGE), of(root));
  }

  /** Returns the text of the page for the litmus tests below the root of a source tree. */
  static String of(Path root) throws IOException {
    Path litmus = root.resolve(LITMUS);
    return new JamPage(litmus, AnswerTable.read(litmus.resolve("expected.tsv"))).text();
  }

  private String text() throws IOException {
    StringBuilder text = new StringBuilder(JamWords.INTRODUCTION);
    text.append(summary()).append("\n## By shape\n\n").append(shapes());
    text.append("\n## Where they differ\n\n").append(JamWords.LEGEND);
    for (Group group : groups) {
      if (!group.differing().isEmpty()) {
        text.append(differences(group));
      }
    }
    return text.append(JamWords.REASONS).toString();
  }

  private String summary() {
    long compared = sum(Group::compared);
    return """
        | of %d litmus tests | tests | final states |
        |---|---|---|
        | not compared: they have plain accesses | %d | |
        | the models agree | %d | |
        | RC11 allows states that JAM21 forbids: false alarms | %d | %d |
        | JAM21 allows states that RC11 forbids: missed bugs | %d | %d |
        """
        .formatted(
            answers.size(),
            answers.size() - compared,
            answers.stream().filter(answer -> answer.isCompared() && !answer.differs()).count(),
            sum(Group::weakerInRc11),
            answers.stream().mapToInt(answer -> answer.onlyRc11().size()).sum(),
            sum(Group::weakerInJam21),
            answers.stream().mapToInt(answer -> answer.onlyJam21().size()).sum());
  }

  private long sum(ToLongFunction<Group> number) {
    return groups.stream().mapToLong(number).sum();
  }

  private String shapes() {
    StringBuilder table = new StringBuilder();
    table.append("| shape | tests | compared | RC11 allows more | JAM21 allows more |\n");
    table.append("|---|---|---|---|---|\n");
    for (Group group : groups) {
      table.append(
          row(
              group.shape(),
              group.answers().size(),
              group.compared(),
              group.weakerInRc11(),
              group.weakerInJam21()));
    }
    return table
        .append(
            row(
                "all",
                answers.size(),
                sum(Group::compared),
                sum(Group::weakerInRc11),
                sum(Group::weakerInJam21)))
        .toString();
  }

  private static String row(Object... cells) {
    return "| "
        + String.join(" | ", List.of(cells).stream().map(Object::toString).toList())
        + " |\n";
  }

  private String differences(Group group) throws IOException {
    StringBuilder text = new StringBuilder("### " + group.shape() + "\n\n");
    for (Map.Entry<Group.Difference, List<Answer>> entry : group.byDifference().entrySet()) {
      List<Answer> tests = entry.getValue();
      Answer first = tests.get(0);
      String modes =
          String.join(", ", tests.stream().map(test -> "`" + test.modes() + "`").toList());
      text.append("- ").append(modes).append("\n");
      states(text, "only RC11 allows", entry.getKey().onlyRc11());
      states(text, "only JAM21 allows", entry.getKey().onlyJam21());
      String program = Files.readString(litmus.resolve("java/" + first.test() + ".litmus"));
      text.append("  - `%s` is `%s`%n".formatted(first.test(), LitmusText.oneLine(program)));
    }
    return text.append("\n").toString();
  }

  private static void states(StringBuilder text, String who, SortedSet<String> states) {
    if (!states.isEmpty()) {
      String list = String.join(", ", states.stream().map(state -> "`" + state + "`").toList());
      text.append("  - ").append(who).append(" ").append(list).append("\n");
    }
  }
}
