package dev.magpie.proofs;

import java.util.List;
import java.util.Set;

/**
 * What the checks need of one source file.
 *
 * @param types fully qualified
 * @param malformed comments that look like edge comments and are none
 */
public record SourceFile(
    String packageName,
    String fileName,
    Set<String> types,
    List<SourceMethod> methods,
    List<SourceCall> calls,
    List<EdgeComment> comments,
    List<Violation> malformed) {}
