package org.amends.jira.issue;

import org.amends.apology.evidence.CommentSeen;

/** A comment with its words: what the rules need to know of it, its author's name, and its body as it was typed. */
public record IssueComment(CommentSeen seen, String authorName, String body) {

    private static final int EXCERPT = 120;

    /** The body in one line of at most 120 characters, cut between words, with an ellipsis where something is left out. */
    public String excerpt() {
        String line = body.strip().replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int space = line.lastIndexOf(' ', EXCERPT - 1);
        int cut = space > 0 ? space : EXCERPT - 1;
        boolean splitsCharacter = Character.isHighSurrogate(line.charAt(cut - 1));
        return line.substring(0, splitsCharacter ? cut - 1 : cut) + "…";
    }
}
