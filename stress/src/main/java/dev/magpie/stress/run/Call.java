package dev.magpie.stress.run;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the caller of {@link StressRun} asked for.
 *
 * <p>The first argument may be {@code quick}, for the tests of shipped classes within three minutes
 * on two processors, or {@code deep}, for all tests in all JVM configurations. {@code -t regex}
 * selects the tests in whose names it finds a match; alone, it selects from all tests, with quick
 * settings.
 */
record Call(boolean deep, boolean onlyActual, Pattern names) {

  static Call parse(List<String> arguments) {
    boolean deep = arguments.indexOf("deep") == 0;
    boolean quick = arguments.indexOf("quick") == 0;
    List<String> rest = arguments.subList(deep || quick ? 1 : 0, arguments.size());
    boolean named = rest.size() == 2 && rest.get(0).equals("-t");
    if (!named && !(rest.isEmpty() && (deep || quick))) {
      throw new IllegalArgumentException(
          "arguments " + arguments + ": must be quick, deep or neither, then maybe -t regex");
    }
    return new Call(deep, quick, Pattern.compile(named ? rest.get(1) : ""));
  }

  boolean selects(LitmusTest test) {
    return !test.isProbe() && (test.isActual() || !onlyActual) && names.matcher(test.name()).find();
  }

  Settings settings(int tests) {
    return deep ? Settings.deep() : Settings.quick(tests);
  }
}
