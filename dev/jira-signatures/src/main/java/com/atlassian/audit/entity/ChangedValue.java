package com.atlassian.audit.entity;

import org.amends.signatures.SignatureOnly;

/**
 * Something before and after; null where it was not, or is not any more.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/35d1618db3/src/main/java/ru/mail/jira/plugins/myteam/component/MyteamAuditService.java (Jira 8): build, from, fromI18nKeys, to;
 * https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/ChangedValue.html (Audit 1.12).
 */
public class ChangedValue {
    private ChangedValue() {}

    public static ChangedValue.Builder fromI18nKeys(String i18nKey) {
        throw new SignatureOnly();
    }

    /** Builds one. */
    public static class Builder {
        private Builder() {}

        public Builder from(String from) {
            throw new SignatureOnly();
        }

        public Builder to(String to) {
            throw new SignatureOnly();
        }

        public ChangedValue build() {
            throw new SignatureOnly();
        }
    }
}
