package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What happened, to what, and what was different before. */
public class AuditEvent {
    private final AuditType type;
    private final List<AuditResource> affected;
    private final List<ChangedValue> values;

    private AuditEvent(Builder builder) {
        this.type = builder.type;
        this.affected = List.copyOf(builder.affected);
        this.values = List.copyOf(builder.values);
    }

    public static AuditEvent.Builder builder(AuditType type) {
        return new Builder(type);
    }

    public AuditType getType() {
        return type;
    }

    public List<AuditResource> getAffectedObjects() {
        return affected;
    }

    public List<ChangedValue> getChangedValues() {
        return values;
    }

    /** Builds one. */
    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> affected = new ArrayList<>();
        private final List<ChangedValue> values = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource affectedObject) {
            affected.add(affectedObject);
            return this;
        }

        public Builder appendChangedValues(Collection<ChangedValue> changedValues) {
            values.addAll(changedValues);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
