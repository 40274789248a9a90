package dev.magpie.proofs.litmus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A litmus test with an ordering and without it.
 *
 * @param name the edge, and what tells it from the others of the edge
 * @param evidence what it was made of, and what else comes down to the same
 */
record LitmusPair(String name, String edge, Minimal minimal, List<Evidence> evidence) {
  /** The files by their paths in the folder of litmus tests. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (Variant variant : Variant.values()) {
      files.put(javaFile(variant), text(java(variant), variant));
      files.put(cFile(variant), text(c(variant), variant));
    }
    return files;
  }

  String javaFile(Variant variant) {
    return "java/" + name(variant) + ".litmus";
  }

  String cFile(Variant variant) {
    return "c11/" + name(variant) + ".c.litmus";
  }

  private String name(Variant variant) {
    return name + "." + variant;
  }

  private LitmusText java(Variant variant) {
    return new JavaText(minimal.shape(), variant, minimal.criterion());
  }

  private LitmusText c(Variant variant) {
    return new CText(minimal.shape(), variant, minimal.criterion());
  }

  private String text(LitmusText text, Variant variant) {
    return text.write(name(variant), shapeName() + ". " + legend());
  }

  String shapeName() {
    return ShapeName.of(minimal.shape());
  }

  /** What the state that is asked for is, in C11. */
  String condition() {
    return c(Variant.WITHOUT).condition();
  }

  /** What the locations and the steps are in the scenario. */
  String legend() {
    return minimal.legend();
  }
}
