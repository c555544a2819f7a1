package org.amends.apology.method;

import java.util.List;
import org.amends.apology.word.Coded;

/**
 * What was found out about a condition.
 *
 * @param has what the ticket has instead, or what is broken; may be empty
 */
public record Found(Kind kind, List<String> has) {
    /** How it is. */
    public enum Kind implements Coded {
        HOLDS,
        DIFFERS,
        /** The search does not know the ticket yet. */
        NOT_YET,
        /** It asks for something that is no more. */
        BROKEN
    }

    public Found {
        has = List.copyOf(has);
    }

    /** It holds. */
    public static Found holds() {
        return new Found(Kind.HOLDS, List.of());
    }

    /** It does not; the ticket has this instead. */
    public static Found differs(List<String> has) {
        return new Found(Kind.DIFFERS, has);
    }

    /** Nobody can tell yet. */
    public static Found notYet() {
        return new Found(Kind.NOT_YET, List.of());
    }

    /** It cannot hold any more, for this reason. */
    public static Found broken(String because) {
        return new Found(Kind.BROKEN, List.of(because));
    }

    /** It does, or does not. */
    public static Found of(boolean holds, List<String> has) {
        return holds ? holds() : differs(has);
    }
}
