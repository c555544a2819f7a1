package org.amends.jira.field;

/** Text as it may stand in a template of a field: Jira's own engine for these is not known to escape. */
final class Escaped {

    private Escaped() {}

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
