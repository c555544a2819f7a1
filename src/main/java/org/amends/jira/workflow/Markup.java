package org.amends.jira.workflow;

/** Text as it may stand in a template of a workflow: Jira does not escape there. */
final class Markup {
    private Markup() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
