package dev.magpie.bench.ordering;

import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes every access of a class file volatile: each call of a mode method of an atomic class
 * becomes one of the same operation with volatile semantics. Fences stay as they are.
 */
final class VolatileModes {

  private static final String ATOMICS = "java/util/concurrent/atomic/Atomic";

  private static final Map<String, String> VOLATILE =
      Map.ofEntries(
          Map.entry("getPlain", "get"),
          Map.entry("getOpaque", "get"),
          Map.entry("getAcquire", "get"),
          Map.entry("setPlain", "set"),
          Map.entry("setOpaque", "set"),
          Map.entry("setRelease", "set"),
          Map.entry("lazySet", "set"),
          Map.entry("weakCompareAndSetPlain", "weakCompareAndSetVolatile"),
          Map.entry("weakCompareAndSetAcquire", "weakCompareAndSetVolatile"),
          Map.entry("weakCompareAndSetRelease", "weakCompareAndSetVolatile"),
          Map.entry("compareAndExchangeAcquire", "compareAndExchange"),
          Map.entry("compareAndExchangeRelease", "compareAndExchange"));

  private int accesses;

  /** Returns the class file with volatile accesses. */
  byte[] rewrite(byte[] shipped) {
    ClassReader reader = new ClassReader(shipped);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] exceptions) {
            return accesses(super.visitMethod(access, name, type, signature, exceptions));
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Returns how many accesses were not volatile in what was rewritten so far. */
  int accesses() {
    return accesses;
  }

  private MethodVisitor accesses(MethodVisitor next) {
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String type, boolean isInterface) {
        String call = owner.startsWith(ATOMICS) ? VOLATILE.get(name) : null;
        if (call != null) {
          accesses++;
        }
        super.visitMethodInsn(opcode, owner, call == null ? name : call, type, isInterface);
      }
    };
  }
}
