package dev.magpie.explorer.junit;

import dev.magpie.explorer.Exploration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Explores what {@link ExploreTest} names: once a test method, before its body. */
final class ExploreExtension implements BeforeTestExecutionCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(ExploreExtension.class);

  ExploreExtension() {}

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    Exploration exploration = exploration(context);
    if (!Request.passes(exploration)) {
      Assertions.fail(exploration.report());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Exploration.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return exploration(context);
  }

  private static Exploration exploration(ExtensionContext context) {
    ExploreTest test = context.getRequiredTestMethod().getAnnotation(ExploreTest.class);
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(test, asked -> new Request(asked).explore(), Exploration.class);
  }
}
