package org.amends.check;

import java.util.List;

/** A comparison of claims with what is real. */
interface Check {
    /** What is counted, in the plural. */
    String subject();

    /** How many claims there are. */
    int size();

    /** The claims that do not hold, in a settled order. */
    List<Difference> differences();
}
