package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Value;

/** What some locations belong to. */
interface LocationOwner {
  Value initial(int location);

  String name(int location);
}
