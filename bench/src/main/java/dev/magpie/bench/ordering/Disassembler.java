package dev.magpie.bench.ordering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes x86-64 machine code apart by {@code objdump} of the GNU binutils. */
final class Disassembler {

  private static final Pattern INSTRUCTION = Pattern.compile("\\s*[0-9a-f]+:\\s+(\\w+\\b.*)");
  private static final Pattern FULL_BARRIER =
      Pattern.compile("lock\\s.*|mfence.*|xchg\\s.*\\(.*\\).*");

  private Disassembler() {}

  /**
   * What the code of a method comes to.
   *
   * @param instructions all of them, on paths that are taken or not
   * @param barriers those of them that keep a store and a later load in order: locked instructions,
   *     and fences
   */
  record Count(int instructions, int barriers) {}

  /**
   * @throws IOException if there is no {@code objdump}, or it does not know this machine code
   */
  static Count count(byte[] code) throws IOException, InterruptedException {
    Path file = Files.createTempFile("magpie", ".bin");
    try {
      Files.write(file, code);
      Process objdump =
          new ProcessBuilder(
                  "objdump",
                  "-D",
                  "-b",
                  "binary",
                  "-m",
                  "i386:x86-64",
                  "--no-show-raw-insn",
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String text = new String(objdump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (objdump.waitFor() != 0) {
        throw new IOException("objdump: " + text.strip());
      }
      return count(text.lines().toList());
    } finally {
      Files.delete(file);
    }
  }

  /** Counts what {@code objdump} prints; {@code hlt} only fills the space behind the code. */
  static Count count(List<String> lines) {
    int instructions = 0;
    int barriers = 0;
    for (String line : lines) {
      Matcher instruction = INSTRUCTION.matcher(line);
      if (instruction.matches() && !instruction.group(1).startsWith("hlt")) {
        instructions++;
        barriers += FULL_BARRIER.matcher(instruction.group(1)).matches() ? 1 : 0;
      }
    }
    return new Count(instructions, barriers);
  }
}
