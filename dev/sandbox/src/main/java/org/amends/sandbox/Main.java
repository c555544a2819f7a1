package org.amends.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.amends.sandbox.jira.ImportRefused;
import org.amends.sandbox.jira.Imported;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.osgi.PluginRefused;

/** The sandbox on the command line. */
public final class Main {
    private static final int WRONG_USE = 2;
    private static final int FAILED = 1;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Starts the sandbox and stays until it is told to stop; anything that is wrong ends it with a line that says what. */
    public static void main(String[] arguments) {
        int status = new Main(System.out, System.err).run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    int run(String[] arguments) {
        try {
            CommandLine line = CommandLine.read(arguments);
            if (line.help()) {
                out.print(CommandLine.HELP);
                return 0;
            }
            return stay(line);
        } catch (CommandLine.Unclear unclear) {
            err.println(unclear.getMessage());
            err.println("See ./sandbox --help");
            return WRONG_USE;
        }
    }

    private int stay(CommandLine line) {
        ProgressBar bar = new ProgressBar(err);
        try (Cluster cluster = Cluster.start(line.options(bar), line.nodes())) {
            CountDownLatch stopped = stopsWhenTold(cluster);
            Sandbox sandbox = cluster.nodes().get(0);
            sandbox.imported().ifPresent(this::tellOf);
            welcome(cluster.nodes());
            await(stopped);
            return 0;
        } catch (BindException taken) {
            return failed(ports(line) + " is in use. Choose another with --port.");
        } catch (ImportRefused refused) {
            bar.end();
            return failed(refused.getMessage());
        } catch (PluginRefused refused) {
            return failed("The plugin cannot be run: " + refused.getMessage());
        } catch (DatabaseRefused refused) {
            return failed(refused.getMessage());
        } catch (IOException unusable) {
            return failed("The directory " + line.data() + " cannot be used: " + unusable.getMessage());
        }
    }

    private int failed(String words) {
        err.println(words);
        return FAILED;
    }

    private void tellOf(Imported imported) {
        out.printf(
                "Imported %d tickets: %d new, %d brought up to date, %d left as they are; %d comments were written.%n",
                imported.tickets(), imported.created(), imported.updated(), imported.kept(), imported.comments());
    }

    private static String ports(CommandLine line) {
        return "Port " + line.port()
                + (line.nodes() == 1 ? "" : ", or one of the " + (line.nodes() - 1) + " after it,");
    }

    private void welcome(List<Sandbox> nodes) {
        Sandbox sandbox = nodes.get(0);
        out.println();
        out.println("  The Amends sandbox is at " + sandbox.url());
        nodes.stream().skip(1).forEach(node -> out.println("    and, as another node, at " + node.url()));
        out.println();
        out.println("  Who can log in (the password is the user name):");
        sandbox.jira().people().seeded().forEach(this::line);
        out.println();
        out.println("  To try: as admin switch Amends on for Customer care, as ana open a complaint from the queue.");
        out.println("  Stop with Ctrl-C; nothing is lost.");
    }

    private void line(Person person) {
        out.printf(
                "    %-12s %-20s %s%n", person.user().getName(), person.user().getDisplayName(), person.role());
    }

    /** Ctrl-C ends the Java machine by its hooks, so the hook does the closing and the machine waits for it. */
    private CountDownLatch stopsWhenTold(Cluster cluster) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            out.println();
            out.println("Stopping.");
            cluster.close();
            stopped.countDown();
        }));
        return stopped;
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
