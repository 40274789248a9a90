package dev.magpie.bench.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DisassemblerTest {

  @Test
  void lockedInstructionsAndFencesAreBarriers() {
    List<String> printed =
        """

        code.bin:     file format binary


        Disassembly of section .data:

        0000000000000000 <.data>:
           0:\tmov    %rsi,0x10(%r10)
           4:\tlock addl $0x0,-0x40(%rsp)
           a:\tlock cmpxchg %rcx,(%rdx)
           f:\tmfence
          12:\txchg   %rax,(%rbx)
          15:\txchg   %ax,%ax
          17:\tret
          18:\thlt
          19:\thlt
        """
            .lines()
            .toList();
    assertEquals(new Disassembler.Count(7, 4), Disassembler.count(printed));
  }
}
