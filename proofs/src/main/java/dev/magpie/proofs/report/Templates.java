package dev.magpie.proofs.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The templates of the pages. */
final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Templates() {
    configuration.setClassForTemplateLoading(Templates.class, "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat(",##0");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
  }

  /** Writes a page. */
  void write(String name, Map<String, Object> model, Path page) throws IOException {
    Files.createDirectories(Objects.requireNonNull(page.getParent()));
    Template template = configuration.getTemplate(name + ".ftlh");
    try (Writer out = Files.newBufferedWriter(page)) {
      template.process(model, out);
    } catch (TemplateException e) {
      throw new IOException("template " + name + " for " + page, e);
    }
  }
}
