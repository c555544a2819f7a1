package org.amends.apology.journal;

/** An entry in its place; sequence numbers start at 1 and have no gaps. */
public record Line(long seq, Entry entry) {}
