package com.atlassian.audit.entity;

import org.amends.signatures.SignatureOnly;

/**
 * What kind of thing happened, by keys of the plugin's words.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/35d1618db3/src/main/java/ru/mail/jira/plugins/myteam/component/MyteamAuditService.java (Jira 8): build, fromI18nKeys;
 * https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditType.html (Audit 1.12).
 */
public class AuditType {
    private AuditType() {}

    public static AuditType.Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        throw new SignatureOnly();
    }

    /** Builds one. */
    public static class Builder {
        private Builder() {}

        public AuditType build() {
            throw new SignatureOnly();
        }
    }
}
