package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Jira's statuses and resolutions, among others.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/config/ConstantsManager.html (Jira 7.6).
 */
public interface ConstantsManager {
    Collection<Status> getStatuses();

    Collection<Resolution> getResolutions();
}
