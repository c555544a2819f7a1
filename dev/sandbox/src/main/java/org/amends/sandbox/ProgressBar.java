package org.amends.sandbox;

import java.io.PrintStream;
import org.amends.sandbox.jira.ImportProgress;

/** How far an import has come: a line that is drawn again each time the bar grows. */
final class ProgressBar implements ImportProgress {
    private static final int WIDTH = 40;
    private static final int NOTHING = -1;
    private static final int MEGABYTE = 1_000_000;

    private final PrintStream out;
    private int drawn = NOTHING;

    ProgressBar(PrintStream out) {
        this.out = out;
    }

    @Override
    public void checked(long bytes, long of) {
        draw("Checking ", bytes, of, bytes / MEGABYTE + " of " + of / MEGABYTE + " MB");
    }

    @Override
    public void tickets(int done, int of) {
        draw("Importing", done, of, done + " of " + of + " tickets");
    }

    private void draw(String doing, long done, long of, String amount) {
        int filled = of == 0 ? WIDTH : (int) (WIDTH * done / of);
        if (filled != drawn) {
            out.print("\r" + doing + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + amount);
            drawn = filled;
        }
        if (done == of) {
            end();
        }
    }

    /** Leaves the line, so that what is said next stands on its own. */
    void end() {
        if (drawn != NOTHING) {
            out.println();
        }
        drawn = NOTHING;
    }
}
