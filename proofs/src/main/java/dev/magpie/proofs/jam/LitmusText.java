package dev.magpie.proofs.jam;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A litmus test as a line of text: its threads side by side. */
final class LitmusText {
  private static final Pattern THREAD =
      Pattern.compile("^Thread\\d+ \\{$([^}]*)^}$", Pattern.MULTILINE);

  private LitmusText() {}

  /**
   * @throws IllegalArgumentException if there is no thread
   */
  static String oneLine(String litmus) {
    List<String> threads = new ArrayList<>();
    Matcher matcher = THREAD.matcher(litmus);
    while (matcher.find()) {
      String body = matcher.group(1).strip().replaceAll("\\s+", " ");
      threads.add(body.replaceAll(";$", ""));
    }
    if (threads.isEmpty()) {
      throw new IllegalArgumentException("no 'Thread0 {' in the litmus test " + litmus);
    }
    return String.join(" ‖ ", threads);
  }
}
