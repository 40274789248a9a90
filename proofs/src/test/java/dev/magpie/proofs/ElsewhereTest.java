package dev.magpie.proofs;

import static dev.magpie.proofs.Violations.assertNone;
import static dev.magpie.proofs.Violations.assertOne;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of the queues compare each end with the original: which of the two is stronger. */
final class ElsewhereTest {

  private static final Set<String> QUEUES = Set.of("ring", "buffer", "list", "deque", "inject");

  /** Sites, perhaps which of their accesses, and the mode here against the one there. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "- ((?:`\\w+\\.\\w+`(?:, )?)+)[^`:;]*: (?:same|weaker|stronger|other|none); .*");

  private static final Pattern SITE = Pattern.compile("`(\\w+\\.\\w+)`");

  private static final String PAGE =
      """
      # ring.x

      What.

      ## Ends

      | site | access | mode | arrow | what |
      |---|---|---|---|---|
      | `Ring.push` | `tail.set` | release | -> | fills |
      | `Ring.steal` | `tail.get` | acquire | <- | takes |
      | `Ring.steal` | `head.get` | acquire | <- | takes |

      ## Elsewhere

      By site:

      """;

  @Test
  void eachEndOfAQueueIsComparedWithTheOriginal() throws IOException {
    List<EdgePage> pages =
        Project.current().pages().stream()
            .filter(page -> QUEUES.contains(page.id().replaceFirst("\\..*", "")))
            .toList();

    assertFalse(pages.isEmpty());
    assertNone(pages.stream().flatMap(page -> missing(page).stream()).toList());
  }

  @Test
  void aComparisonMayNameSeveralSitesOrOneOfTheirAccesses() {
    assertNone(
        missing("- `Ring.push`, `Ring.steal`: same; a.", "- `Ring.steal`, its look: weaker; b."));
  }

  @Test
  void anEndThatIsNotComparedIsReported() {
    String push = "- `Ring.push`: same; a.";
    String steal = "- `Ring.steal`: weaker; b.";

    assertOne(missing(push, steal), "Ring.steal");
    assertOne(missing(push, steal, "- `Ring.steal`, its look: relaxed there."), "Ring.steal");
  }

  private static List<Violation> missing(String... compared) {
    return missing(EdgePage.parse("ring.x.md", PAGE + String.join("\n", compared)));
  }

  private static List<Violation> missing(EdgePage page) {
    List<String> compared = compared(page.section("Elsewhere"));
    return page.ends().stream()
        .filter(end -> !compared.remove(end.site()))
        .map(end -> PageRules.of(page, "section 'Elsewhere': " + end.site() + " is not compared"))
        .toList();
  }

  private static List<String> compared(String section) {
    List<String> sites = new ArrayList<>();
    for (String line : section.lines().toList()) {
      Matcher row = COMPARED.matcher(line);
      if (row.matches()) {
        SITE.matcher(row.group(1)).results().forEach(result -> sites.add(result.group(1)));
      }
    }
    return sites;
  }
}
