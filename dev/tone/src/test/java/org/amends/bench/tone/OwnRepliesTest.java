package org.amends.bench.tone;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.Test;

/** Replies that we wrote and labelled ourselves, most of them before the rules that they try. */
public class OwnRepliesTest {
    private static final double ENOUGH = 0.90;
    private static final double ENOUGH_PRECISION = 0.92;

    @Test
    public void areReadAsWeMeantThem() throws IOException {
        Evaluation evaluation = new Evaluation(new OurReview(), Reply.read(Path.of("replies.jsonl")));
        double all = evaluation.micro().f1();
        double faults = evaluation.faults().precision();
        assertTrue("micro F1 " + all, all >= ENOUGH);
        assertTrue("precision of faults " + faults, faults >= ENOUGH_PRECISION);
    }
}
