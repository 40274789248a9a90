package dev.magpie.proofs.summary;

import dev.magpie.proofs.report.Kept;
import java.util.List;

/** The orderings that stay although no scenario fails without them. */
final class KeptOrderings {
  static final List<Kept> ALL =
      List.of(
          new Kept(
              Kept.SWAP + "pool.protocol.IdleWord.announce#1",
              "The fence may stand before the compare-and-set as well: what the worker must not"
                  + " miss was written before the word that it has read and now replaces, so that"
                  + " any fence between that read and the look at the queues will do. Behind the"
                  + " compare-and-set it stands where the pair of announcement and look is"
                  + " read as one.",
              List.of(
                  "idle.IdleBeside",
                  "idle.IdleSleep$OneSubmitter",
                  "idle.IdleSleep$Spawned",
                  "idle.IdleSleep$FastPath",
                  "and all other quick ones that load IdleWord")));

  private KeptOrderings() {}
}
