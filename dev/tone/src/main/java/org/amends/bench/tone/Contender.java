package org.amends.bench.tone;

import java.util.List;

/** One way to find labels in a reply. */
interface Contender {
    String name();

    List<Mark> marks(String text);

    /** A label and the words that it was given for. */
    record Mark(String label, String words) {}
}
