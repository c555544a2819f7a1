package com.atlassian.audit.entity;

import java.util.Objects;

/** What kind of thing happened. */
public class AuditType {
    private final String category;
    private final String action;

    private AuditType(Builder builder) {
        this.category = builder.category;
        this.action = builder.action;
    }

    public static AuditType.Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(level, "level");
        return new Builder(
                Objects.requireNonNull(categoryI18nKey, "categoryI18nKey"),
                Objects.requireNonNull(actionI18nKey, "actionI18nKey"));
    }

    public String getCategoryI18nKey() {
        return category;
    }

    public String getActionI18nKey() {
        return action;
    }

    /** Builds one. */
    public static class Builder {
        private final String category;
        private final String action;

        private Builder(String category, String action) {
            this.category = category;
            this.action = action;
        }

        public AuditType build() {
            return new AuditType(this);
        }
    }
}
