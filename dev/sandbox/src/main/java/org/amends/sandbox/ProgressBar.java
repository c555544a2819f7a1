package org.amends.sandbox;

import java.io.PrintStream;
import org.amends.sandbox.jira.ImportProgress;

/** How far an import has come: a line that is drawn again each time the bar grows. */
final class ProgressBar implements ImportProgress {
    private static final int WIDTH = 40;
    private static final int NOTHING = -1;

    private final PrintStream out;
    private int drawn = NOTHING;

    ProgressBar(PrintStream out) {
        this.out = out;
    }

    @Override
    public void tickets(int done, int of) {
        int filled = of == 0 ? WIDTH : WIDTH * done / of;
        if (filled == drawn) {
            return;
        }
        out.print("\rImporting [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + of);
        drawn = filled;
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
