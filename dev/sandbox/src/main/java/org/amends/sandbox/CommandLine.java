package org.amends.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.amends.sandbox.jira.ImportProgress;

/** The options as they were typed. */
record CommandLine(
        int port, Path data, DatabaseChoice database, int nodes, Optional<Path> importing, Path jar, boolean help) {
    static final String HELP =
            """
            Runs the Amends plugin in a small stand-in for Jira, in your browser.

              ./sandbox [--port N] [--data DIR] [--db DATABASE] [--nodes N] [--import FILE]

              --port N        where the pages are (8080; 0 takes any that is free)
              --data DIR      where everything is kept between two starts (.sandbox)
              --db DATABASE   what keeps it: h2 (as it is without this); postgres, which starts one in DIR;
                              or jdbc:postgresql://host/database?user=..&password=.. for one that runs already
              --nodes N       that many on one PostgreSQL, on the ports from --port on, like the nodes of a Jira cluster
              --import FILE   take in tickets first: what Jira's GET /rest/api/2/search?expand=changelog returns
              --help          this
            """;
    private static final int PORT = 8080;
    private static final int LAST_PORT = 65535;
    private static final int MOST_NODES = 9;

    /** The options cannot be understood; the message names the one and what was expected. */
    static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        Unclear(String message) {
            super(message);
        }
    }

    static CommandLine read(String... arguments) throws Unclear {
        CommandLine line = new CommandLine(
                PORT,
                Path.of(System.getProperty("amends.data", ".sandbox")),
                new DatabaseChoice.H2(),
                1,
                Optional.empty(),
                builtJar(),
                false);
        Iterator<String> words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            line = line.with(words.next(), words);
        }
        line.refuseSeveralNodesOnH2();
        return line;
    }

    private CommandLine with(String option, Iterator<String> rest) throws Unclear {
        return switch (option) {
            case "--port" -> new CommandLine(port(value(option, rest)), data, database, nodes, importing, jar, help);
            case "--data" -> new CommandLine(port, Path.of(value(option, rest)), database, nodes, importing, jar, help);
            case "--db" -> new CommandLine(port, data, database(value(option, rest)), nodes, importing, jar, help);
            case "--nodes" -> new CommandLine(port, data, database, nodes(value(option, rest)), importing, jar, help);
            case "--import" ->
                new CommandLine(port, data, database, nodes, Optional.of(file(value(option, rest))), jar, help);
            case "--help", "-h" -> new CommandLine(port, data, database, nodes, importing, jar, true);
            default -> throw new Unclear("Unknown option " + option + ".");
        };
    }

    Sandbox.Options options(ImportProgress progress) {
        return new Sandbox.Options(jar, data, database, port, importing, progress);
    }

    private static String value(String option, Iterator<String> rest) throws Unclear {
        if (!rest.hasNext()) {
            throw new Unclear(option + ": a value was expected.");
        }
        return rest.next();
    }

    private static int port(String typed) throws Unclear {
        return number("--port", typed, 0, LAST_PORT);
    }

    private static int nodes(String typed) throws Unclear {
        return number("--nodes", typed, 1, MOST_NODES);
    }

    private static int number(String option, String typed, int least, int most) throws Unclear {
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // said below, with the same words as for a number out of range
        }
        throw new Unclear(
                option + ": a number from " + least + " to " + most + " was expected, not \"" + typed + "\".");
    }

    private void refuseSeveralNodesOnH2() throws Unclear {
        if (nodes > 1 && database instanceof DatabaseChoice.H2) {
            throw new Unclear("--nodes: more than one needs --db postgres; H2 serves one process only.");
        }
    }

    private static DatabaseChoice database(String typed) throws Unclear {
        return DatabaseChoice.of(typed)
                .orElseThrow(() -> new Unclear("--db: " + DatabaseChoice.EXPECTED + " was expected, not \""
                        + DatabaseChoice.withoutParameters(typed) + "\"."));
    }

    private static Path file(String typed) throws Unclear {
        Path file = Path.of(typed);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Unclear("--import: a file that can be read was expected, not \"" + typed + "\".");
        }
        return file;
    }

    /** Given by the start script, which knows where the build puts it. */
    private static Path builtJar() throws Unclear {
        String jar = Optional.ofNullable(System.getProperty("amends.jar"))
                .orElseThrow(() -> new Unclear("amends.jar: the built plugin was expected in this property."));
        return Path.of(jar);
    }
}
