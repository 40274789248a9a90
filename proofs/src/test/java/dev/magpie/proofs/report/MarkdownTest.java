package dev.magpie.proofs.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the text of edge pages becomes HTML. */
final class MarkdownTest {
  private final Markdown markdown = new Markdown(Set.of("cell.claim", "cell.publish"));

  @Test
  void theIdOfAnotherEdgeLeadsToItsPage() {
    assertEquals(
        "<p>by <a href=\"cell.claim.html\">cell.claim</a>, and <a"
            + " href=\"cell.claim.html\">cell.claim</a></p>\n",
        markdown.html("by cell.claim, and cell.claim", "cell.publish"));
  }

  @Test
  void theOwnIdAndUnknownOnesAndCodeLeadNowhere() {
    String text = "cell.publish of cell.other, <code>cell.claim</code>";
    assertEquals(
        "<p>" + text + "</p>\n",
        markdown.html("cell.publish of cell.other, `cell.claim`", "cell.publish"));
  }

  @Test
  void anIdWithinALinkStaysAsItIs() {
    assertEquals(
        "<p><a href=\"x.html\">cell.claim</a></p>\n",
        markdown.html("[cell.claim](x.html)", "cell.publish"));
  }

  @Test
  void tagsAreText() {
    assertEquals("<p>&lt;b&gt;</p>\n", markdown.html("<b>", "cell.publish"));
  }
}
