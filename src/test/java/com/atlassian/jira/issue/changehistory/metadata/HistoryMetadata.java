package com.atlassian.jira.issue.changehistory.metadata;

public class HistoryMetadata {

    private final String type;

    private HistoryMetadata(String type) {
        this.type = type;
    }

    public static HistoryMetadataBuilder builder(String type) {
        return new HistoryMetadataBuilder(type);
    }

    public String getType() {
        return type;
    }

    public static class HistoryMetadataBuilder {

        private final String type;

        private HistoryMetadataBuilder(String type) {
            this.type = type;
        }

        public HistoryMetadata build() {
            return new HistoryMetadata(type);
        }
    }
}
