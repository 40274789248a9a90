package dev.magpie.proofs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.ClassNode;

/**
 * Every atomic access and fence of the queue's class files, with the edge comments of its source.
 *
 * @param forbidden what queue code must not have
 */
public record Census(List<BoundSite> sites, Sources sources, List<Violation> forbidden) {

  /** Takes the census of the module {@code queue}. */
  public static Census of(Project project) throws IOException {
    ClassFiles files = project.classFiles("queue");
    Sources sources = project.mainSources("queue");
    SiteScanner.Found found = SiteScanner.scan(files);
    List<BoundSite> sites = new ArrayList<>();
    for (Site site : found.sites()) {
      sites.add(bind(site, files, sources));
    }
    return new Census(sites, sources, found.violations());
  }

  private static BoundSite bind(Site site, ClassFiles files, Sources sources) {
    ClassNode node = files.classes().get(site.className().replace('.', '/'));
    String packageName = site.className().substring(0, site.className().lastIndexOf('.'));
    Optional<SourceFile> file =
        sources.files().stream()
            .filter(f -> f.packageName().equals(packageName))
            .filter(f -> node != null && f.fileName().equals(node.sourceFile))
            .findFirst();
    Optional<SourceCall> call =
        file.stream()
            .flatMap(f -> f.calls().stream())
            .filter(c -> c.line() == site.line() && c.name().equals(site.call()))
            .findFirst();
    List<EdgeComment> comments =
        file.stream()
            .flatMap(f -> f.comments().stream())
            .filter(c -> call.isPresent() && c.statementLine() == call.get().statementLine())
            .toList();
    return new BoundSite(site, call, comments);
  }

  /** Returns the number of sites with a mode stronger than opaque. */
  long orderedSites() {
    return sites.stream().filter(s -> s.site().mode().isOrdered()).count();
  }

  /** Returns the ids of all edges that comments name. */
  List<String> edges() {
    return sources.comments().stream().map(EdgeComment::id).distinct().sorted().toList();
  }

  /** Prints one line a site. */
  void print(PrintStream out) {
    int width = sites.stream().mapToInt(s -> s.site().toString().length()).max().orElse(4);
    String format = "%-" + width + "s  %-8s  %-13s  %s%n";
    out.printf(format, "site", "kind", "mode", "edges");
    for (BoundSite bound : sites) {
      List<String> edges =
          bound.comments().stream().map(c -> c.id() + " " + c.arrow()).distinct().toList();
      Site site = bound.site();
      out.printf(format, site, site.kind(), site.mode(), String.join(", ", edges));
    }
    out.printf("%d sites, %d ordered, %d edges%n", sites.size(), orderedSites(), edges().size());
  }

  /** Prints the census of the project whose root is the argument, or the current folder. */
  public static void main(String[] args) throws IOException {
    Project project = args.length == 0 ? Project.current() : new Project(Path.of(args[0]));
    of(project).print(System.out);
  }
}
