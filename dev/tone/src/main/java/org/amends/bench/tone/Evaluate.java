package org.amends.bench.tone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.amends.tone.Label;

/** The command: precision, recall and F1 per label, ours beside the two peers, and where we are wrong. */
public final class Evaluate {
    private static final String USAGE = "Usage: dev/tone/run evaluate FILE\n"
            + "FILE holds labelled replies, one JSON object a line: id, text, labels {elements, faults}.";

    private Evaluate() {}

    /** The one argument is the path of the labelled replies, which are no part of the project. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println(USAGE);
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(Reply.read(Path.of(arguments[0])), out);
    }

    static void print(List<Reply> replies, PrintStream out) {
        List<Contender> contenders = List.of(new OurReview(), new PhraseList(), new LanguageToolRules());
        List<Evaluation> evaluations = new ArrayList<>();
        contenders.forEach(contender -> evaluations.add(new Evaluation(contender, replies)));
        out.println(replies.size() + " replies\n");
        out.printf("%-20s", "");
        contenders.forEach(contender -> out.printf(" | %-24s", contender.name()));
        out.printf("%n%-20s", "");
        contenders.forEach(contender -> out.printf(" | %5s %5s %5s %6s", "P", "R", "F1", "n"));
        out.println();
        for (Label label : Evaluation.LABELS) {
            line(label.id(), evaluations, evaluation -> evaluation.score(label), out);
        }
        line("all", evaluations, Evaluation::micro, out);
        line("faults", evaluations, Evaluation::faults, out);
        out.println("\nWhere Amends is wrong:");
        evaluations.get(0).mistakes().forEach(out::println);
    }

    private static void line(
            String name, List<Evaluation> evaluations, Function<Evaluation, Score> wanted, PrintStream out) {
        out.printf("%-20s", name);
        for (Evaluation evaluation : evaluations) {
            Score score = wanted.apply(evaluation);
            out.printf(
                    Locale.ROOT,
                    " | %5.3f %5.3f %5.3f %6d",
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.right() + score.missed());
        }
        out.println();
    }
}
