package org.amends.sandbox.jira;

import java.sql.Timestamp;

/** Behind {@code EntityProperty}. */
record SandboxEntityProperty(Properties.Property property) {
    public Long getId() {
        return property.id();
    }

    public Long getEntityId() {
        return property.entityId();
    }

    public String getKey() {
        return property.key();
    }

    public String getValue() {
        return property.json();
    }

    public Timestamp getCreated() {
        return Timestamp.from(property.created());
    }

    public Timestamp getUpdated() {
        return Timestamp.from(property.updated());
    }
}
