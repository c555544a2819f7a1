package com.atlassian.jira.issue.changehistory.metadata;

import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * Says about a change where it came from.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/issue/IssueInputParametersMock.java (Jira 7.4);
 * https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/issue/changehistory/metadata/package-summary.html (Jira 7.0).
 * Not verified: activityDescription, activityDescriptionKey, build, builder, description, descriptionKey, extraData, getDescriptionKey, getExtraData, getType.
 */
public class HistoryMetadata {
    private HistoryMetadata() {}

    public static HistoryMetadataBuilder builder(String type) {
        throw new SignatureOnly();
    }

    public String getType() {
        throw new SignatureOnly();
    }

    public String getDescription() {
        throw new SignatureOnly();
    }

    public String getDescriptionKey() {
        throw new SignatureOnly();
    }

    public Map<String, String> getExtraData() {
        throw new SignatureOnly();
    }
    /** Builds the metadata. */
    public static class HistoryMetadataBuilder {
        private HistoryMetadataBuilder() {}

        public HistoryMetadataBuilder description(String description) {
            throw new SignatureOnly();
        }

        public HistoryMetadataBuilder descriptionKey(String descriptionKey) {
            throw new SignatureOnly();
        }

        public HistoryMetadataBuilder activityDescription(String activityDescription) {
            throw new SignatureOnly();
        }

        public HistoryMetadataBuilder activityDescriptionKey(String activityDescriptionKey) {
            throw new SignatureOnly();
        }

        public HistoryMetadataBuilder extraData(Map<String, String> extraData) {
            throw new SignatureOnly();
        }

        public HistoryMetadata build() {
            throw new SignatureOnly();
        }
    }
}
