package dev.magpie.proofs.report;

import dev.magpie.proofs.LitmusClass;
import dev.magpie.proofs.hardware.Mark;
import dev.magpie.proofs.hardware.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A litmus test: what was seen of it on this machine, beside what the explorer allows. */
public record LitmusView(String test, Optional<Row> row) {

  static LitmusView of(LitmusClass litmus, Collection<Row> hardware) {
    return new LitmusView(litmus.name().replace('$', '.'), Optional.empty()).on(hardware);
  }

  /** The same test, as a machine saw it. */
  LitmusView on(Collection<Row> machine) {
    return new LitmusView(
        test, machine.stream().filter(row -> row.test().equals(test)).findFirst());
  }

  static LitmusView of(Row row) {
    return new LitmusView(row.test(), Optional.of(row));
  }

  public String name() {
    return Names.shorten(test);
  }

  public String anchor() {
    return Names.anchor("litmus", name());
  }

  /** Whether it is in the table of this machine. */
  public boolean known() {
    return row.isPresent();
  }

  public Answer answer() {
    return row.map(
            found ->
                switch (found.mark()) {
                  case REACHABLE -> Answer.YES;
                  case FAILED -> Answer.NO;
                  case NOT_RUN, RACES, TERMINATION -> Answer.NONE;
                })
        .orElse(Answer.NONE);
  }

  public String words() {
    return row.map(found -> found.mark().words()).orElse("not run in this build");
  }

  public List<String> observed() {
    return row.map(found -> List.copyOf(found.observed())).orElse(List.of());
  }

  /** Outcomes that the explorer allows and that were not seen. */
  public List<String> unobserved() {
    return row.map(found -> List.copyOf(found.unobserved())).orElse(List.of());
  }

  public String note() {
    return row.map(Row::note).orElse("");
  }

  /** Whether the machine ran it. */
  boolean wasRun() {
    return row.isPresent() && row.get().mark() != Mark.NOT_RUN;
  }
}
