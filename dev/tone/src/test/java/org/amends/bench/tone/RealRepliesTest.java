package org.amends.bench.tone;

import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** Replies of real people, which may be beside the checkout but are no part of it. */
public class RealRepliesTest {
    private static final double ENOUGH = 0.90;
    private static final double ENOUGH_PRECISION = 0.92;

    private final Path file =
            Path.of("../../../shared/data/tone-dev.jsonl").toAbsolutePath().normalize();

    @Test
    public void areReadAsPeopleReadThem() throws IOException {
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: there are no real replies at " + file);
        }
        assumeTrue("no real replies at " + file, Files.exists(file));
        Evaluation evaluation = new Evaluation(new OurReview(), Reply.read(file));
        double all = evaluation.micro().f1();
        double faults = evaluation.faults().precision();
        assertTrue("micro F1 " + all, all >= ENOUGH);
        assertTrue("precision of faults " + faults, faults >= ENOUGH_PRECISION);
    }
}
