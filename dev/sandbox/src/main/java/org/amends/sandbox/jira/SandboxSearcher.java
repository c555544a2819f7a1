package org.amends.sandbox.jira;

/** Behind {@code CustomFieldSearcher}: nothing but which one it is; the search asks the stored values. */
record SandboxSearcher(String key) {
    static final String EXACT_TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";
}
