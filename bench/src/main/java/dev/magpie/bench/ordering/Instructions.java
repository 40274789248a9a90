package dev.magpie.bench.ordering;

import dev.magpie.bench.queue.ModeContender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Counts the instructions that C2 emits for push, pop and steal of each local queue, as shipped and
 * with every access volatile: all that is inlined, on paths that are taken or not. With the
 * parallel collector, whose write barriers have no fence: G1 adds one for each reference that is
 * stored.
 */
public final class Instructions {

  private static final String CALLER = "dev.magpie.bench.queue.LocalOwnerQueue";
  private static final List<String> OPERATIONS = List.of("push", "pop", "steal");

  private Instructions() {}

  /**
   * Counts one row for each operation of each queue.
   *
   * @throws IOException if the instructions cannot be counted on this machine; the message says why
   */
  public static List<Row> count() throws IOException, InterruptedException {
    if (!System.getProperty("os.arch").equals("amd64")) {
      throw new IOException("only x86-64 code is counted, not " + System.getProperty("os.arch"));
    }
    List<Row> rows = new ArrayList<>();
    for (ModeContender contender : ModeContender.values()) {
      Map<String, byte[]> code = MachineCode.read(compile(contender));
      for (String operation : OPERATIONS) {
        byte[] bytes = code.get(operation);
        if (bytes == null) {
          throw new IOException("C2 did not compile " + operation + " of " + contender);
        }
        Disassembler.Count count = Disassembler.count(bytes);
        rows.add(new Row(contender.name(), operation, count.instructions(), count.barriers()));
      }
    }
    return rows;
  }

  /**
   * One operation of one queue.
   *
   * @param barriers of the instructions, those that keep a store and a later load in order
   */
  public record Row(String contender, String operation, int instructions, int barriers) {}

  /** Returns what a virtual machine prints that compiles the operations of a contender. */
  private static List<String> compile(ModeContender contender)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+UseParallelGC",
                "-XX:-TieredCompilation",
                "-XX:-UseOnStackReplacement",
                "-Xbatch"));
    for (String operation : OPERATIONS) {
      command.add("-XX:CompileCommand=print," + CALLER + "::" + operation);
      command.add("-XX:CompileCommand=dontinline," + CALLER + "::" + operation);
    }
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            InstructionProbe.class.getName(),
            contender.name()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(contender + ": " + text);
    }
    return text.lines().toList();
  }
}
