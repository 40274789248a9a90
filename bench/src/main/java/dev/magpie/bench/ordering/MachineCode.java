package dev.magpie.bench.ordering;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the machine code that HotSpot prints of a compiled method where it has no disassembler of
 * its own: lines of an address and groups of bytes.
 */
final class MachineCode {

  private static final Pattern METHOD =
      Pattern.compile("Compiled method \\(c2\\).* \\S+::(\\w+) .*");
  private static final Pattern BYTES = Pattern.compile("\\s*0x[0-9a-f]+: ([0-9a-f]{2}[0-9a-f |]*)");

  private MachineCode() {}

  /** Returns the code of each method by its name: of what C2 compiled last, without the stubs. */
  static Map<String, byte[]> read(Iterable<String> lines) {
    Map<String, byte[]> methods = new LinkedHashMap<>();
    List<String> bytes = new ArrayList<>();
    String method = "";
    boolean isCode = false;
    for (String line : lines) {
      Matcher start = METHOD.matcher(line);
      if (start.matches()) {
        method = start.group(1);
      }
      if (line.startsWith("[Verified Entry Point]") && !method.isEmpty()) {
        isCode = true;
        bytes.clear();
      } else if (isCode
          && (line.startsWith("[Exception Handler]") || line.startsWith("[/MachCode]"))) {
        methods.put(method, HexFormat.of().parseHex(String.join("", bytes)));
        isCode = false;
        method = "";
      } else if (isCode) {
        Matcher code = BYTES.matcher(line);
        if (code.matches()) {
          bytes.add(code.group(1).replaceAll("[ |]", ""));
        }
      }
    }
    return methods;
  }
}
