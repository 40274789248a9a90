package dev.magpie.explorer.runtime;

import dev.magpie.explorer.rewrite.Renames;
import dev.magpie.explorer.rewrite.Rewriter;
import dev.magpie.explorer.rewrite.Shapes;
import dev.magpie.explorer.rewrite.StaticFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Rewrites the classes of one sandbox as they load. */
public final class SandboxLoader extends ClassLoader {
  private static final String HOOKS = "dev.magpie.explorer.runtime.hooks.";

  static {
    registerAsParallelCapable();
  }

  private final SandboxOptions options;
  private final Machine machine;
  private final Rewriter rewriter;

  SandboxLoader(SandboxOptions options) {
    super(options.parent());
    this.options = options;
    Shapes shapes = new Shapes(this::file, name -> isRewritten(name.replace('/', '.')));
    StaticFields names = new StaticFields();
    machine = new Machine(options, this, new Layouts(shapes), names);
    rewriter = new Rewriter(shapes, machine.sites(), names);
    setDefaultAssertionStatus(true);
  }

  /** Called by the hooks, which this loader has loaded. */
  public Machine machine() {
    return machine;
  }

  boolean isRewritten(String name) {
    return Renames.isReplacement(name.replace('.', '/')) || options.rewritten().test(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      boolean isHook = name.startsWith(HOOKS);
      if (!isHook && !isRewritten(name)) {
        return super.loadClass(name, resolve);
      }
      byte[] file = file(Renames.source(name.replace('.', '/')));
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] code = isHook ? file : rewriter.rewrite(file);
      return defineClass(name, code, 0, code.length);
    }
  }

  private byte @Nullable [] file(String internalName) {
    String path = internalName + ".class";
    try (InputStream in = open(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private @Nullable InputStream open(String path) {
    InputStream in = options.parent().getResourceAsStream(path);
    return in != null ? in : Rewriter.class.getResourceAsStream("/" + path);
  }
}
