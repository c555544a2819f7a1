package com.atlassian.jira.issue.changehistory.metadata;

import java.util.Map;

/** The sandbox's own: who or what caused a change. */
public class HistoryMetadata {
    private final HistoryMetadataBuilder made;

    private HistoryMetadata(HistoryMetadataBuilder made) {
        this.made = made;
    }

    public static HistoryMetadataBuilder builder(String type) {
        return new HistoryMetadataBuilder(type);
    }

    public String getType() {
        return made.type;
    }

    public String getDescription() {
        return made.description;
    }

    public String getDescriptionKey() {
        return made.descriptionKey;
    }

    public String getActivityDescription() {
        return made.activityDescription;
    }

    public String getActivityDescriptionKey() {
        return made.activityDescriptionKey;
    }

    public Map<String, String> getExtraData() {
        return made.extraData;
    }

    /** Gathers the parts. */
    public static class HistoryMetadataBuilder {
        private final String type;
        private String description;
        private String descriptionKey;
        private String activityDescription;
        private String activityDescriptionKey;
        private Map<String, String> extraData = Map.of();

        private HistoryMetadataBuilder(String type) {
            this.type = type;
        }

        public HistoryMetadataBuilder description(String words) {
            this.description = words;
            return this;
        }

        public HistoryMetadataBuilder descriptionKey(String key) {
            this.descriptionKey = key;
            return this;
        }

        public HistoryMetadataBuilder activityDescription(String words) {
            this.activityDescription = words;
            return this;
        }

        public HistoryMetadataBuilder activityDescriptionKey(String key) {
            this.activityDescriptionKey = key;
            return this;
        }

        public HistoryMetadataBuilder extraData(Map<String, String> data) {
            this.extraData = Map.copyOf(data);
            return this;
        }

        public HistoryMetadata build() {
            return new HistoryMetadata(this);
        }
    }
}
