package dev.magpie.proofs.litmus;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Mutants;
import dev.magpie.proofs.trial.Strength;
import dev.magpie.proofs.trial.TrialResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The litmus tests of all edges as files.
 *
 * @param pairs the tests
 * @param files their texts, and those of the page and of the table of evidence, by their paths in
 *     the folder of litmus tests
 */
public record LitmusExport(List<LitmusPair> pairs, Map<String, String> files) {
  /** Where the files are, from the root of the source tree. */
  public static final String FOLDER = "proofs/litmus";

  private static final String EVIDENCE = "evidence.tsv";

  /** Makes the litmus tests of all kills of a trial. */
  public static LitmusExport of(TrialResult result, Census census) {
    return of(result.tried().stream().map(Evidence::of).flatMap(Optional::stream).toList(), census);
  }

  /** Makes them again from the evidence in the source tree. */
  static LitmusExport again(Path root) throws IOException {
    Census census = Census.of(new Project(root));
    String table = Files.readString(root.resolve(FOLDER).resolve(EVIDENCE));
    return of(EvidenceTable.read(table, Mutants.of(census)), census);
  }

  static LitmusExport of(List<Evidence> all, Census census) {
    List<Evidence> evidence = all.stream().filter(each -> !isImplied(each, all)).toList();
    List<LitmusPair> pairs = Pairs.of(evidence, census);
    Map<String, String> files = new TreeMap<>();
    pairs.forEach(pair -> files.putAll(pair.files()));
    files.put("README.md", ReadmePage.text(pairs));
    files.put(EVIDENCE, EvidenceTable.write(evidence));
    return new LitmusExport(pairs, files);
  }

  /** Whether the fence was shown to be too weak already where some of it is left. */
  private static boolean isImplied(Evidence evidence, List<Evidence> all) {
    Mutant mutant = evidence.mutant();
    return mutant.to() == Strength.NONE
        && all.stream()
            .map(Evidence::mutant)
            .anyMatch(other -> other.site().equals(mutant.site()) && other.to() != Strength.NONE);
  }

  /** Writes all files below the root of the source tree, and removes those of other tests. */
  public void write(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    for (String stale : differences(root)) {
      Files.deleteIfExists(folder.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
  }

  /** Returns the files in the source tree that are missing, that are too many, or that differ. */
  public List<String> differences(Path root) throws IOException {
    Map<String, String> found = read(root.resolve(FOLDER));
    TreeSet<String> paths = new TreeSet<>(found.keySet());
    paths.addAll(files.keySet());
    paths.removeIf(path -> files.getOrDefault(path, "").equals(found.getOrDefault(path, "")));
    return List.copyOf(paths);
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          found.put(name, Files.readString(path));
        }
      }
    }
    return found;
  }

  /** Makes all files again from the evidence; the root of the source tree is the only argument. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: LitmusExport ROOT");
    }
    Path root = Path.of(args[0]);
    again(root).write(root);
  }
}
