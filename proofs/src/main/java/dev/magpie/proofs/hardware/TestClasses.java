package dev.magpie.proofs.hardware;

import java.util.Set;
import org.openjdk.jcstress.infra.runners.TestList;

/** Finds the class of a test by the name that jcstress gives it. */
final class TestClasses {
  private TestClasses() {}

  /**
   * @throws IllegalArgumentException if no such test is on the class path
   */
  static Class<?> find(String test) {
    if (!Set.copyOf(TestList.tests()).contains(test)) {
      throw new IllegalArgumentException("no such litmus test on the class path");
    }
    try {
      String name = TestList.getInfo(test).binaryName();
      return Class.forName(name, false, TestClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("jcstress lists it, but its class is missing", e);
    }
  }
}
