package dev.magpie.explorer.rewrite;

/**
 * A place in the code that asks the memory.
 *
 * @param className with dots
 * @param descriptor the parameters and the result of the method, as in class files
 * @param line 0 if the class file does not tell
 * @param ordinal the place among the sites of the method, from 0; calls of {@code VarHandle} and of
 *     the atomic classes, fences among them, are counted apart from all others
 * @param operation the instruction or method, such as {@code getfield} or {@code setRelease}
 */
public record Site(
    String className,
    String method,
    String descriptor,
    String file,
    int line,
    int ordinal,
    String operation) {

  @Override
  public String toString() {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    return simple + "." + method + "(" + file + (line == 0 ? "" : ":" + line) + ")";
  }
}
