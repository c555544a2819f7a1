package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Reads and writes labels.
 *
 * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/label/LabelManager.html (Jira 7.6)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface LabelManager {
    Set<Label> getLabels(Long issueId);

    Set<Label> setLabels(
            ApplicationUser remoteUser,
            Long issueId,
            Set<String> labels,
            boolean sendNotification,
            boolean causesChangeNotification);
}
