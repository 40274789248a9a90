package dev.magpie.explorer.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads a copy of the explorer of its own, in which one rule may be switched off. */
final class MutatedExplorer extends ClassLoader {
  private static final List<String> OWN =
      List.of(
          "dev.magpie.explorer.graph.",
          "dev.magpie.explorer.model.",
          "dev.magpie.explorer.search.",
          Explorer.class.getName(),
          ExecutionText.class.getName());

  private final @Nullable Mutation mutation;

  private MutatedExplorer(@Nullable Mutation mutation) {
    super(MutatedExplorer.class.getClassLoader());
    this.mutation = mutation;
  }

  /** The explorer with the mutation; as it is if there is none. */
  static Engine load(@Nullable Mutation mutation) {
    try {
      Class<?> explorer = new MutatedExplorer(mutation).loadClass(Explorer.class.getName());
      return (Engine) explorer.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OWN.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] code = bytes(name);
    if (mutation != null && mutation.className().equals(name)) {
      code = mutation.apply(code);
    }
    return defineClass(name, code, 0, code.length);
  }

  private byte[] bytes(String name) throws ClassNotFoundException {
    try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (stream == null) {
        throw new ClassNotFoundException(name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
