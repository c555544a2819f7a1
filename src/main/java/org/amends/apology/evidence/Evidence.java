package org.amends.apology.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What proves that a step was done. Texts are kept without space around them, instants to the millisecond. */
public sealed interface Evidence {
    /** A comment of the issue: an agent's that the customer could read, or the customer's own. */
    record Comment(long commentId, String authorKey, Instant at, Optional<String> pain) implements Evidence {
        public Comment {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            pain = pain.map(String::strip);
        }
    }

    /** A call or a meeting: when, with whom, one line. */
    record Call(Instant at, String with, String note, Optional<String> pain) implements Evidence {
        public Call {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            with = with.strip();
            note = note.strip();
            pain = pain.map(String::strip);
        }
    }

    /** The known problem behind it, as an issue. */
    record KnownProblem(long issueId, String issueKey) implements Evidence {}

    /** The customer's answer to "is it solved?": yes, or no with what more is wanted; from a comment, a call or the portal. */
    record Answer(boolean satisfied, String more, Evidence source) implements Evidence {
        public Answer {
            more = more.strip();
        }
    }

    /** The customer's own answer on the portal, by the link that they were sent; the account that was signed in, and when. */
    record OnPortal(String customerKey, Instant at) implements Evidence {
        public OnPortal {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** What the customer was invited to. */
    record Invitation(String to) implements Evidence {
        public Invitation {
            to = to.strip();
        }
    }

    /** The word of the one who ticks. */
    record Plain() implements Evidence {}

    /** The pain that was agreed on in it, in the customer's words (A2). */
    default Optional<String> pain() {
        return Optional.empty();
    }

    /** The comment that this rests on, if it rests on one. */
    default Optional<Comment> comment() {
        if (this instanceof Answer answer) {
            return answer.source().comment();
        }
        return this instanceof Comment comment ? Optional.of(comment) : Optional.empty();
    }
}
