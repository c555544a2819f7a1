package org.amends.sandbox.web;

/**
 * Markup that may stand on a page as it is. Everything else that a template prints is text and is escaped.
 *
 * @param markup finished HTML, written by us or by the plugin, never by a person
 */
public record Html(String markup) {
    static final Html NOTHING = new Html("");

    /** The text as HTML that shows exactly this text, in an element or in a quoted attribute. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> append(safe, (char) c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, char c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(c);
        }
    }

    @Override
    public String toString() {
        return markup;
    }
}
