package dev.magpie.explorer.command;

import com.google.gson.stream.JsonWriter;
import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Outcome;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** An array with an object for each target and model, and for each target that is malformed. */
final class JsonFormat implements Format {
  private final JsonWriter json;
  private final PrintWriter err;

  JsonFormat(PrintWriter out, PrintWriter err) {
    this.json = new JsonWriter(out);
    this.err = err;
    json.setIndent("  ");
    write(JsonWriter::beginArray);
  }

  @Override
  public void result(Result result) {
    write(
        writer -> {
          writer.beginObject();
          exploration(result.exploration());
          if (result.witness() != null) {
            writer.name("witness").value(result.witness());
          }
          writer.endObject();
          writer.flush();
        });
  }

  private void exploration(Exploration exploration) throws IOException {
    json.name("name").value(exploration.target());
    json.name("model").value(exploration.options().model().name());
    json.name("plain").value(exploration.options().plain().name().toLowerCase(Locale.ROOT));
    verdict(exploration.verdict());
    json.name("executions").value(exploration.executions());
    json.name("atRest").value(exploration.atRest());
    json.name("blocked").value(exploration.blocked());
    json.name("seconds").value(exploration.time().toMillis() / 1000.0);
    json.name("outcomes").beginArray();
    for (Outcome outcome : exploration.outcomes()) {
      outcome(outcome);
    }
    json.endArray();
    json.name("missing").beginArray();
    for (String missing : exploration.missing()) {
      json.value(missing);
    }
    json.endArray();
  }

  private void verdict(Verdict verdict) throws IOException {
    json.name("verdict");
    if (verdict instanceof Verdict.Pass) {
      json.value("pass");
    } else if (verdict instanceof Verdict.Unknown unknown) {
      json.value("unknown").name("limit").value(unknown.limit());
    } else if (verdict instanceof Verdict.Fail fail) {
      json.value("fail").name("problems");
      problems(fail.witnesses());
    }
  }

  private void problems(List<Witness> witnesses) throws IOException {
    json.beginArray();
    for (Witness witness : witnesses) {
      json.beginObject();
      json.name("problem").value(witness.problem().words());
      json.name("message").value(witness.message());
      json.name("execution").value(witness.execution());
      json.name("trace").value(witness.trace());
      json.endObject();
    }
    json.endArray();
  }

  private void outcome(Outcome outcome) throws IOException {
    json.beginObject();
    json.name("state").value(outcome.state());
    json.name("executions").value(outcome.executions());
    json.name("grade").value(outcome.grade().name().toLowerCase(Locale.ROOT));
    json.name("description").value(outcome.description());
    json.endObject();
  }

  @Override
  public void malformed(String message) {
    err.println(message);
    write(
        writer -> {
          writer.beginObject();
          writer.name("verdict").value("malformed").name("message").value(message);
          writer.endObject();
        });
  }

  @Override
  public void end() {
    write(
        writer -> {
          writer.endArray();
          writer.flush();
        });
  }

  private void write(Written written) {
    try {
      written.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Written {
    void to(JsonWriter writer) throws IOException;
  }
}
