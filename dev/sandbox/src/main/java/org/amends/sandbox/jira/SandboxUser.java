package org.amends.sandbox.jira;

/** Behind {@code ApplicationUser}. The same person is the same key. */
record SandboxUser(
        String key,
        long id,
        String name,
        String displayName,
        String email,
        boolean active,
        boolean admin,
        boolean seeded) {

    static SandboxUser of(ResultRow row) {
        return new SandboxUser(
                row.text("USER_KEY"),
                row.number("ID"),
                row.text("NAME"),
                row.text("DISPLAY_NAME"),
                row.text("EMAIL"),
                row.flag("ACTIVE"),
                row.flag("ADMIN"),
                row.flag("SEEDED"));
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public boolean isActive() {
        return active;
    }

    public Long getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxUser that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}
