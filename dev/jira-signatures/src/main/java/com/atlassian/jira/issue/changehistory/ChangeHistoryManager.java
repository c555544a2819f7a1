package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Date;
import java.util.List;

/**
 * Reads the change history.
 *
 * <p>Not verified.
 */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);

    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since);

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);

    ChangeHistory getChangeHistoryById(Long changeGroupId);
}
