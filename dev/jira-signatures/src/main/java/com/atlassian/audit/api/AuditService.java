package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * Takes what belongs into the audit log. Who did it, and when, the host adds.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/35d1618db3/src/main/java/ru/mail/jira/plugins/myteam/component/MyteamAuditService.java (Jira 8): audit;
 * https://developer.atlassian.com/server/jira/platform/migrating-to-new-jira-audit-log-java-api/ (Jira ?): audit.
 */
public interface AuditService {
    void audit(AuditEvent event);
}
