package dev.magpie.proofs.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes the Markdown of edge pages as HTML; where a text names an edge, it leads to its page. */
final class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Pattern ID = Pattern.compile("\\b[a-z]+\\.[a-z]+\\b(?!\\()");

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
  private final Set<String> edges;

  /**
   * @param edges the ids of all edges that have a page
   */
  Markdown(Set<String> edges) {
    this.edges = edges;
  }

  /** Returns the HTML of a text that stands on the page of an edge. */
  String html(String text, String edge) {
    Node document = parser.parse(text);
    document.accept(new EdgeLinks(edge));
    return renderer.render(document);
  }

  /** Puts links in place of the ids of other edges. */
  private final class EdgeLinks extends AbstractVisitor {
    private final String own;

    EdgeLinks(String own) {
      this.own = own;
    }

    @Override
    public void visit(Link link) {
      // its text leads somewhere already
    }

    @Override
    public void visit(Text text) {
      String literal = text.getLiteral();
      Matcher matcher = ID.matcher(literal);
      int end = 0;
      while (matcher.find()) {
        String id = matcher.group();
        if (edges.contains(id) && !id.equals(own)) {
          text.insertBefore(new Text(literal.substring(end, matcher.start())));
          Link link = new Link(id + ".html", null);
          link.appendChild(new Text(id));
          text.insertBefore(link);
          end = matcher.end();
        }
      }
      text.setLiteral(literal.substring(end));
    }
  }
}
