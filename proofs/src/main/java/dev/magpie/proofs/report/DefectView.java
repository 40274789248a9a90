package dev.magpie.proofs.report;

import dev.magpie.explorer.model.Model;
import dev.magpie.proofs.defects.Defect;
import dev.magpie.proofs.defects.Edit;
import dev.magpie.proofs.trial.SeenBy;
import java.util.List;

/** A defect that really happened. */
public record DefectView(Defect defect) {
  public String edge() {
    return defect.edge();
  }

  public String name() {
    return defect.name();
  }

  public String anchor() {
    return Names.anchor("defect", defect.edge() + " " + defect.name());
  }

  public String origin() {
    return defect.origin();
  }

  /** The scenario or litmus test that finds it. */
  public String target() {
    return Names.shorten(defect.target().getName());
  }

  public String model() {
    return defect.seenUnder().toString();
  }

  public String problem() {
    return defect.problem().words();
  }

  public List<Edit> edits() {
    return defect.edits();
  }

  SeenBy seenBy() {
    if (defect.seenUnder() == Model.SC) {
      return SeenBy.SC;
    }
    return defect.seenUnder() == Model.TSO ? SeenBy.TSO : SeenBy.RC11;
  }
}
