package org.amends.apology;

/** "4 of 8": required steps done or waived, of all required steps. */
public record Progress(int done, int of) {}
