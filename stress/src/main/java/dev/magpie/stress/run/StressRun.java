package dev.magpie.stress.run;

/** Runs the litmus tests of this module on this machine. */
public final class StressRun {
  private StressRun() {}

  public static void main(String[] args) {
    System.out.println("StressRun " + String.join(" ", args));
  }
}
