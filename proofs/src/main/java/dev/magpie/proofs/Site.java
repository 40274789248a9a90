package dev.magpie.proofs;

/**
 * An atomic access or a fence in a class file.
 *
 * @param className the binary name
 * @param method the method's name in the class file: a lambda has its own
 * @param ordinal the number of sites that precede it in the method's bytecode
 * @param line where its call stands in the source; for people, it does not identify the site
 * @param call the name of the method that it calls
 */
public record Site(
    String className,
    String method,
    String descriptor,
    int ordinal,
    int line,
    String call,
    Kind kind,
    Mode mode) {

  /** Returns class, method and ordinal, which together with the descriptor identify it. */
  @Override
  public String toString() {
    return className + "." + method + "#" + ordinal;
  }
}
