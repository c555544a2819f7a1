package com.atlassian.audit.entity;

import java.util.Objects;

/** What it happened to. */
public class AuditResource {
    private final String name;
    private final String type;

    private AuditResource(Builder builder) {
        this.name = builder.name;
        this.type = builder.type;
    }

    public static AuditResource.Builder builder(String name, String type) {
        return new Builder(Objects.requireNonNull(name, "name"), Objects.requireNonNull(type, "type"));
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    /** Builds one. */
    public static class Builder {
        private final String name;
        private final String type;

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        /** The sandbox links to nothing, so it does not keep it. */
        public Builder id(String id) {
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
