package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Reads and writes labels.
 *
 * <p>Read from
 * https://github.com/totallytot/ScriptRunner/blob/d8c8037860/src/main/jira/JiraUtilHelper.groovy (Jira 8.10);
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/label/LabelManager.html (Jira 7.6).
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
