package org.amends.jira.issue;

import java.util.regex.Pattern;
import org.amends.apology.evidence.CommentSeen;

/** A comment with its words: what the rules need to know of it, its author's name, and its body as it was typed. */
public record IssueComment(CommentSeen seen, String authorName, String body) {

    private static final int EXCERPT = 120;

    /** Somebody may paste a megabyte: only so much of it is looked at. */
    private static final int LOOKED_AT = 10 * EXCERPT;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The body in one line of at most 120 characters, cut between words, with an ellipsis where something is left out. */
    public String excerpt() {
        String begin = body.strip();
        String line = SPACE.matcher(begin.substring(0, Math.min(begin.length(), LOOKED_AT)))
                .replaceAll(" ");
        if (line.length() <= EXCERPT && begin.length() <= LOOKED_AT) {
            return line;
        }
        int space = line.lastIndexOf(' ', EXCERPT - 1);
        int cut = space > 0 ? space : EXCERPT - 1;
        boolean splitsCharacter = Character.isHighSurrogate(line.charAt(cut - 1));
        return line.substring(0, splitsCharacter ? cut - 1 : cut) + "…";
    }
}
