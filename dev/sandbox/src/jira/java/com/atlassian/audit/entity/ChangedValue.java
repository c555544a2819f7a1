package com.atlassian.audit.entity;

import java.util.Objects;

/** Something before and after; null where it was not, or is not any more. */
public class ChangedValue {
    private final String key;
    private final String from;
    private final String to;

    private ChangedValue(Builder builder) {
        this.key = builder.key;
        this.from = builder.from;
        this.to = builder.to;
    }

    public static ChangedValue.Builder fromI18nKeys(String i18nKey) {
        return new Builder(Objects.requireNonNull(i18nKey, "i18nKey"));
    }

    public String getI18nKey() {
        return key;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    /** Builds one. */
    public static class Builder {
        private final String key;
        private String from;
        private String to;

        private Builder(String key) {
            this.key = key;
        }

        public Builder from(String before) {
            this.from = before;
            return this;
        }

        public Builder to(String after) {
            this.to = after;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(this);
        }
    }
}
