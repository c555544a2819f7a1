package com.atlassian.audit.entity;

import org.amends.signatures.SignatureOnly;

/**
 * What it happened to.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/35d1618db3/src/main/java/ru/mail/jira/plugins/myteam/component/MyteamAuditService.java (Jira 8): build, builder, id;
 * https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditResource.html (Audit 1.12).
 */
public class AuditResource {
    private AuditResource() {}

    public static AuditResource.Builder builder(String name, String type) {
        throw new SignatureOnly();
    }

    /** Builds one. */
    public static class Builder {
        private Builder() {}

        public Builder id(String id) {
            throw new SignatureOnly();
        }

        public AuditResource build() {
            throw new SignatureOnly();
        }
    }
}
