package dev.magpie.explorer.rewrite;

/** The names of the classes that rewritten code calls. */
final class Hooks {
  private static final String PACKAGE = "dev/magpie/explorer/runtime/hooks/";

  static final String FIELD = PACKAGE + "FieldHooks";
  static final String VARIABLE = PACKAGE + "VariableHooks";
  static final String LOOP = PACKAGE + "LoopHooks";
  static final String CALL = PACKAGE + "CallHooks";
  static final String JDK = PACKAGE + "JdkHooks";
  static final String LOOKUP = PACKAGE + "LookupHooks";

  /** What the names of added members begin with. */
  static final String ADDED = "magpie$";

  private Hooks() {}
}
