package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * Reads the change history.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/UserMentionService.java (Jira 8): getChangeHistories;
 * https://docs.atlassian.com/jira-software/9.12.10/com/atlassian/greenhopper/service/issue/changehistory/ChangeHistoryService.html (Jira 9.12).
 */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);
}
