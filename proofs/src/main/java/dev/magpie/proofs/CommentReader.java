package dev.magpie.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the edge comments of a file by their grammar. */
final class CommentReader {

  static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9-]*)+");

  private static final String CONTINUATION = "//   ";
  private static final Pattern EDGE =
      Pattern.compile("(?<id>\\S+) (?<mode>\\S+) (?<arrow>\\S+) (?<partners>[^:]+): (?<why>\\S.*)");
  private static final Pattern PARTNER = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");

  /** Starts like an edge comment, so that a slip in its id, mode or arrow is not overlooked. */
  private static final Pattern INTENT =
      Pattern.compile(ID + "([: ].*)?|\\S+ " + modeWords() + " (->|<-|<->)( .*)?");

  private static final Pattern TRAILING =
      Pattern.compile("\\S.*//\\s*" + ID + " \\S+ (->|<-|<->).*");

  private final List<String> lines;
  private final IntFunction<SourceMethod> methodAt;
  private final List<EdgeComment> comments = new ArrayList<>();
  private final List<Violation> malformed = new ArrayList<>();

  private CommentReader(List<String> lines, IntFunction<SourceMethod> methodAt) {
    this.lines = lines.stream().map(String::trim).toList();
    this.methodAt = methodAt;
  }

  /** Reads a file's lines; the function says which method a line belongs to, from line 1. */
  static CommentReader read(List<String> lines, IntFunction<SourceMethod> methodAt) {
    CommentReader reader = new CommentReader(lines, methodAt);
    int first = 0;
    while (first < lines.size()) {
      int next = reader.skipComments(first);
      if (next == first) {
        reader.readCode(first);
        next++;
      } else {
        reader.readGroup(first, next);
      }
      first = next;
    }
    return reader;
  }

  List<EdgeComment> comments() {
    return comments;
  }

  List<Violation> malformed() {
    return malformed;
  }

  private static String modeWords() {
    return Stream.of(Mode.values()).map(Mode::toString).collect(Collectors.joining("|", "(", ")"));
  }

  private int skipComments(int first) {
    int next = first;
    while (next < lines.size() && lines.get(next).startsWith("//")) {
      next++;
    }
    return next;
  }

  private void readCode(int index) {
    if (TRAILING.matcher(lines.get(index)).matches()) {
      report(index, "", "an edge comment behind code: expected it alone, above its statement");
    }
  }

  /** Reads comment lines that stand together, above line {@code end}. */
  private void readGroup(int start, int end) {
    int first = start;
    while (first < end) {
      String text = text(first);
      int next = first + 1;
      if (INTENT.matcher(text).matches()) {
        StringBuilder whole = new StringBuilder(text);
        while (next < end && lines.get(next).startsWith(CONTINUATION)) {
          whole.append(' ').append(text(next));
          next++;
        }
        readEdge(first, end, whole.toString());
      }
      first = next;
    }
  }

  private String text(int index) {
    return lines.get(index).substring("//".length()).trim();
  }

  private void readEdge(int index, int end, String text) {
    Matcher matcher = EDGE.matcher(text);
    if (!matcher.matches()) {
      report(index, "", "'" + text + "': expected 'id mode arrow partners: reason'");
      return;
    }
    String id = matcher.group("id");
    Optional<Mode> mode = Mode.ofWord(matcher.group("mode"));
    Optional<Arrow> arrow = Arrow.ofSign(matcher.group("arrow"));
    List<String> partners = List.of(matcher.group("partners").split(", ", -1));
    if (!ID.matcher(id).matches()) {
      report(index, "", "'" + id + "': expected an edge id such as ring.publish");
    } else if (mode.isEmpty() || mode.get() == Mode.PLAIN || mode.get() == Mode.OPAQUE) {
      report(index, id, "mode '" + matcher.group("mode") + "': expected one that orders");
    } else if (arrow.isEmpty()) {
      report(index, id, "arrow '" + matcher.group("arrow") + "': expected ->, <- or <->");
    } else if (!partners.stream().allMatch(p -> PARTNER.matcher(p).matches())) {
      report(index, id, "partners '" + matcher.group("partners") + "': expected method names");
    } else {
      comments.add(
          new EdgeComment(
              methodAt.apply(index + 1),
              index + 1,
              end + 1,
              id,
              mode.get(),
              arrow.get(),
              partners));
    }
  }

  private void report(int index, String id, String message) {
    malformed.add(new Violation(methodAt.apply(index + 1).fullName(), index + 1, id, message));
  }
}
