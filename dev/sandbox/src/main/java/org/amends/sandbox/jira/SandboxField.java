package org.amends.sandbox.jira;

/** Behind {@code Field}: one of Jira's own. */
final class SandboxField {
    private final String id;
    private final String name;

    SandboxField(String id, String name) {
        this.id = id;
        this.name = name;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
