package org.amends.check;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.List;

/** The command. */
public final class Main {
    private static final String USAGE =
            """
            signature-check signatures CLAIMS REAL [PACKAGE...]
                compares every public or protected type of CLAIMS, PACKAGE... left out, with the one of that name in REAL
            signature-check link PLUGIN REAL
                links the classes of PLUGIN, and what they use, with REAL
            signature-check index CLAIMS REAL
                compares two indexes of Spring Scanner (META-INF/plugin-components)

            CLAIMS, PLUGIN and REAL are jars or directories, several as in a class path; @FILE is a file that holds such words.
            Each difference is a line. It ends with 0 if there is none, with 1 if there is, with 2 if it could not compare.""";

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the JVM with its code. */
    public static void main(String[] words) {
        System.exit(new Main(System.out, System.err).run(List.of(words)));
    }

    /** Runs the command; gives its code. */
    int run(List<String> words) {
        try {
            return report(check(words));
        } catch (Unreadable | InvalidPathException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static Check check(List<String> words) {
        String command = words.size() < 3 ? "" : words.get(0);
        return switch (command) {
            case "signatures" ->
                new SignatureCheck(
                        ClassPath.of(words.get(1)), ClassPath.of(words.get(2)), words.subList(3, words.size()));
            case "link" -> new LinkCheck(ClassPath.of(words.get(1)), ClassPath.of(words.get(2)));
            case "index" -> new IndexCheck(ClassPath.of(words.get(1)), ClassPath.of(words.get(2)));
            default -> throw new Unreadable(USAGE);
        };
    }

    private int report(Check check) {
        if (check.size() == 0) {
            throw new Unreadable("there are no " + check.subject() + " to compare");
        }
        List<Difference> differences = check.differences();
        differences.forEach(out::println);
        out.println(check.size() + " " + check.subject() + " compared, " + differences.size() + " differences");
        return differences.isEmpty() ? 0 : 1;
    }
}
