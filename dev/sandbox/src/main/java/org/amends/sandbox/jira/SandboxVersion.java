package org.amends.sandbox.jira;

/** Behind {@code Version}. The same version is the same id. */
record SandboxVersion(Versions.VersionRow row) {
    public String getName() {
        return row.name();
    }

    public boolean isReleased() {
        return row.released();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxVersion that && row.id() == that.row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return row.name();
    }
}
