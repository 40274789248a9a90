package dev.magpie.bench.ordering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MachineCodeTest {

  private static final List<String> PRINTED =
      """
      Compiled method (c2)     217    6             a.B::first (8 bytes)
       main code      [0x00007fe1c1475080,0x00007fe1c14750e0] = 96
      [MachCode]
      [Entry Point]
        0x00007fe1c1475070: 0102 0304
      [Verified Entry Point]
        # {method} {0x00007fe157400430} 'first' '(J)V' in 'a/B'
        0x00007fe1c1475080: 4881 ec18 | 0000 0048 | 896c 2410\s

        0x00007fe1c147508c: ;   {poll_return}
        0x00007fe1c147508c: c3
      [Exception Handler]
        0x00007fe1c14750e0: e91b
      [/MachCode]
      Compiled method (c1)     218    8             a.B::second (8 bytes)
      [Verified Entry Point]
        0x00007fe1c1475080: 90
      [/MachCode]
      Compiled method (c2)     219    9             a.B::first (8 bytes)
      [Verified Entry Point]
        0x00007fe1c1475080: f0
      [/MachCode]
      """
          .lines()
          .toList();

  @Test
  void theCodeIsTheBytesBetweenEntryAndStubs() {
    Map<String, byte[]> code = MachineCode.read(PRINTED.subList(0, 13));
    assertArrayEquals(
        new byte[] {
          0x48,
          (byte) 0x81,
          (byte) 0xec,
          0x18,
          0,
          0,
          0,
          0x48,
          (byte) 0x89,
          0x6c,
          0x24,
          0x10,
          (byte) 0xc3
        },
        code.get("first"));
  }

  @Test
  void whatC2CompiledLastCounts() {
    Map<String, byte[]> code = MachineCode.read(PRINTED);
    assertEquals(Set.of("first"), code.keySet());
    assertArrayEquals(new byte[] {(byte) 0xf0}, code.get("first"));
  }
}
