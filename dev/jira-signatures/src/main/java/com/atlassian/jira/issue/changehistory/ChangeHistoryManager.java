package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Date;
import java.util.List;

/**
 * Reads the change history.
 *
 * <p>Read from https://docs.atlassian.com/jira-software/9.12.10/com/atlassian/greenhopper/service/issue/changehistory/ChangeHistoryService.html (Jira 9.12)
 * and from https://github.com/mailru/jira-plugins-mrimsender (Jira 8).
 * Not verified: getChangeHistoriesSince, getChangeHistoryById, getChangeItemsForField.
 */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);

    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);

    ChangeHistory getChangeHistoryById(Long changeGroupId);
}
