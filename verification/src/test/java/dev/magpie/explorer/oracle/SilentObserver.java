package dev.magpie.explorer.oracle;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Observer;

/** For searches of which only the numbers matter. */
final class SilentObserver implements Observer {
  @Override
  public void execution(Execution execution) {}

  @Override
  public void finding(Finding finding, Execution execution) {}
}
