package dev.magpie.proofs.report;

import dev.magpie.proofs.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of libraries that the parent POM pins in its properties. */
final class PinnedVersions {
  private static final Pattern VERSION = Pattern.compile("<([\\w-]+)\\.version>([^<]+)</");

  private PinnedVersions() {}

  /** Returns the versions by the names of their properties. */
  static Map<String, String> of(Project project) throws IOException {
    Map<String, String> versions = new TreeMap<>();
    Matcher matcher = VERSION.matcher(Files.readString(project.root().resolve("pom.xml")));
    while (matcher.find()) {
      versions.put(matcher.group(1), matcher.group(2));
    }
    return versions;
  }
}
