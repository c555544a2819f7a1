package org.amends.bench.tone;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.amends.tone.Reviewer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a review takes, beside the peers in the same run. Its exit code tells whether the limits hold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class Speed {
    private static final double MOST_MICROS = 20;
    private static final double MOST_MICROS_OF_A_MEGABYTE = 100_000;
    private static final double TIMES_FASTER = 100;

    /** 500 characters, of our own making. */
    static final String REPLY =
            "Hello Ann,\n\nthank you for the photo of the lamp. I am sorry that it arrived without its shade: we packed "
                    + "the boxes in a hurry before the weekend, and nobody looked twice. That was our mistake. I have asked our "
                    + "warehouse to send you a new shade today, and it should reach you within three days. You do not need to "
                    + "send anything back.\n\nMay I ask you for one thing? Please let me know whether the new shade fits, so that I "
                    + "can close this with a good conscience. If it does not, just call me.\n\nKind regards\nJo from lamps";

    private final Reviewer reviewer = Reviewer.shipped();
    private final PhraseList phrases = new PhraseList();
    private final LanguageToolRules languageTool = new LanguageToolRules();
    private final String megabyte = REPLY.repeat(1_000_000 / REPLY.length() + 1).substring(0, 1_000_000);

    @Benchmark
    public Object amends() {
        return reviewer.review(REPLY);
    }

    @Benchmark
    public Object amendsMegabyte() {
        return reviewer.review(megabyte);
    }

    @Benchmark
    public Object phrases() {
        return phrases.marks(REPLY);
    }

    @Benchmark
    public Object languageTool() {
        return languageTool.marks(REPLY);
    }

    /** Measures, and ends with 1 where a limit is broken. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(Speed.class.getName()).build()).run();
        double ours = micros(results, "amends");
        double megabyte = micros(results, "amendsMegabyte");
        double theirs = micros(results, "languageTool");
        System.out.printf(
                "a reply %.1f us, a megabyte %.1f ms, LanguageTool %.0f times as long%n",
                ours, megabyte / 1000, theirs / ours);
        boolean holds = ours < MOST_MICROS && megabyte < MOST_MICROS_OF_A_MEGABYTE && theirs > TIMES_FASTER * ours;
        System.exit(holds ? 0 : 1);
    }

    private static double micros(Collection<RunResult> results, String benchmark) {
        return List.copyOf(results).stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
