package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/**
 * Jira's priorities.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/7.6.0-EAP01/com/atlassian/jira/config/PriorityManager.html (Jira 7.6).
 */
public interface PriorityManager {
    List<Priority> getPriorities();
}
