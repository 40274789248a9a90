package dev.magpie.bench.measure;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a measurement was taken on.
 *
 * @param cores how many processors the JVM may use
 * @param loadBefore how many tasks ran or waited to run in the minute before; negative if not known
 */
public record Machine(String cpu, int cores, String os, String jdk, double loadBefore) {

  /** Describes this machine and how busy it is. */
  public static Machine here() {
    return new Machine(
        processor(),
        Runtime.getRuntime().availableProcessors(),
        properties("os.name", "os.version", "os.arch"),
        properties("java.vm.name", "java.vm.version", "java.vm.vendor"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  static Machine parse(JsonObject json) {
    return new Machine(
        Json.text(json, "cpu"),
        Json.field(json, "cores").getAsInt(),
        Json.text(json, "os"),
        Json.text(json, "jdk"),
        Json.field(json, "loadBefore").getAsDouble());
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("cpu", cpu);
    json.addProperty("cores", cores);
    json.addProperty("os", os);
    json.addProperty("jdk", jdk);
    json.addProperty("loadBefore", loadBefore);
    return json;
  }

  /** In a line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d × %s, %s, %s, load before %.2f", cores, cpu, os, jdk, loadBefore);
  }

  private static String properties(String... names) {
    return String.join(" ", Stream.of(names).map(System::getProperty).toList());
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("unknown CPU");
    } catch (IOException e) {
      return "unknown CPU";
    }
  }
}
