package org.amends.tone.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.tone.Reviewer;

/** What {@code java -jar amends.jar} runs: reviews replies without any Jira. It speaks English, as its rules do. Its exit code tells what was found. */
public final class Main {
    private Main() {}

    /** {@code review [--json] [FILE ...]}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        ResourceBundle words = ResourceBundle.getBundle("i18n.amends", Locale.ROOT);
        ReviewCommand command = new ReviewCommand(Reviewer.shipped(), new Words(words), System.in, out, err);
        int code = command.run(List.of(arguments));
        out.flush();
        System.exit(code);
    }
}
