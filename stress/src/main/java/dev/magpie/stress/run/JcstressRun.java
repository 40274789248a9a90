package dev.magpie.stress.run;

import java.util.List;

/**
 * What a run of jcstress left behind.
 *
 * @param exitCode 0 if jcstress found nothing forbidden; it is 0 as well when nothing was run
 * @param planned how many results jcstress announced, one for each test and configuration
 * @param results the results that it wrote
 */
record JcstressRun(int exitCode, int planned, List<LitmusResult> results) {}
