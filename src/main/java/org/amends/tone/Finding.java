package org.amends.tone;

/**
 * Words of a reply and the rule that they meet.
 *
 * @param rule what was found, and why it matters
 * @param label what it stands for
 * @param from where the words begin in the text
 * @param to where they end
 */
public record Finding(Rule rule, Label label, int from, int to) implements Comparable<Finding> {
    /** As they stand in the text; where two begin together, the longer one first. */
    @Override
    public int compareTo(Finding other) {
        int byText = from != other.from ? Integer.compare(from, other.from) : Integer.compare(other.to, to);
        int byLabel = byText != 0 ? byText : label.compareTo(other.label);
        return byLabel != 0 ? byLabel : rule.id().compareTo(other.rule.id());
    }

    /** The words themselves. */
    public String quoted(String text) {
        return text.substring(from, to);
    }
}
