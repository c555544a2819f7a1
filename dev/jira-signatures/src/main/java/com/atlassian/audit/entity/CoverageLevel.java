package com.atlassian.audit.entity;

/**
 * From which level on it is logged.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/35d1618db3/src/main/java/ru/mail/jira/plugins/myteam/component/MyteamAuditService.java (Jira 8): BASE;
 * https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/CoverageLevel.html (Audit 1.12).
 */
public enum CoverageLevel {
    BASE
}
