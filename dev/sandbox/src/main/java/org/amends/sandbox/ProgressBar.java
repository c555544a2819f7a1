package org.amends.sandbox;

import java.io.PrintStream;
import org.amends.sandbox.jira.ImportProgress;

/** How far an import has come, drawn over and over on one line. */
final class ProgressBar implements ImportProgress {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private boolean drawn;

    ProgressBar(PrintStream out) {
        this.out = out;
    }

    @Override
    public void tickets(int done, int of) {
        int filled = of == 0 ? WIDTH : WIDTH * done / of;
        out.print("\rImporting [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + of);
        drawn = true;
        if (done == of) {
            end();
        }
    }

    /** Leaves the line, so that what is said next stands on its own. */
    void end() {
        if (drawn) {
            out.println();
        }
        drawn = false;
    }
}
