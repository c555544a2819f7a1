package com.atlassian.audit.entity;

/**
 * What an administrator may have left out of the log.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-jsincluder/blob/19e64cf2f7/src/main/java/ru/mail/jira/plugins/jsincluder/audit/JsincluderAuditServiceImpl.java (Jira 8): LOCAL_CONFIG_AND_ADMINISTRATION;
 * https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/CoverageArea.html (Audit 1.12).
 */
public enum CoverageArea {
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    LOCAL_CONFIG_AND_ADMINISTRATION
}
