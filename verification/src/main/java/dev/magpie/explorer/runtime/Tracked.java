package dev.magpie.explorer.runtime;

import org.jspecify.annotations.Nullable;

/** Implemented by each rewritten class: an object that carries its identity. */
@SuppressWarnings("MethodName") // names that no source has
public interface Tracked {
  @Nullable Identity magpie$identity();

  void magpie$identity(Identity identity);
}
