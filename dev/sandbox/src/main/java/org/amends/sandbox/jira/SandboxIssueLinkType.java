package org.amends.sandbox.jira;

/** Behind {@code IssueLinkType}. */
record SandboxIssueLinkType(Links.TypeRow row) {
    public Long getId() {
        return row.id();
    }

    public String getName() {
        return row.name();
    }
}
