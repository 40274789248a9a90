package dev.magpie.stress.run;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.TestList;

/** Every test on the class path, as jcstress's annotation processor has listed it. */
final class TestCatalogue {

  private static final Pattern EDGE = Pattern.compile("proofs/edges/([a-z]+\\.[a-z]+)\\.md");

  private TestCatalogue() {}

  static List<LitmusTest> read() {
    return TestList.tests().stream()
        .map(TestList::getInfo)
        .map(TestCatalogue::test)
        .sorted(Comparator.comparing(LitmusTest::name))
        .toList();
  }

  private static LitmusTest test(TestInfo info) {
    List<String> edges = info.refs().stream().map(TestCatalogue::edge).sorted().toList();
    return new LitmusTest(info.name(), info.threads(), edges);
  }

  private static String edge(String reference) {
    Matcher matcher = EDGE.matcher(reference);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "reference " + reference + ": must be the page of an edge, proofs/edges/<id>.md");
    }
    return matcher.group(1);
  }
}
