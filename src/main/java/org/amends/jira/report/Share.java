package org.amends.jira.report;

/**
 * How many of how many, with the Wilson interval of 95 %: where the true share of so many cases may well lie. Of fewer than
 * {@link #FEW} it says nothing, their number neither: a share of three cases is no share, and names people.
 */
record Share(int of, int all) {
    /** The threshold, for all of the report. */
    static final int FEW = 10;

    private static final double Z = 1.959964;

    boolean hidden() {
        return all < FEW;
    }

    /** So few that their number is not told; that there are none may be told. */
    static boolean few(int n) {
        return n > 0 && n < FEW;
    }

    double percent() {
        return 100.0 * of / all;
    }

    double low() {
        return 100 * Math.max(0, centre() - reach());
    }

    double high() {
        return 100 * Math.min(1, centre() + reach());
    }

    private double centre() {
        double p = (double) of / all;
        return (p + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double reach() {
        double p = (double) of / all;
        return Z / (1 + Z * Z / all) * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all));
    }
}
