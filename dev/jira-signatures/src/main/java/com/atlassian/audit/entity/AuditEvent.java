package com.atlassian.audit.entity;

import java.util.Collection;
import org.amends.signatures.SignatureOnly;

/**
 * What happened, to what, and what was different before.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/35d1618db3/src/main/java/ru/mail/jira/plugins/myteam/component/MyteamAuditService.java (Jira 8): affectedObject, appendChangedValues, build, builder;
 * https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditEvent.html (Audit 1.12).
 */
public class AuditEvent {
    private AuditEvent() {}

    public static AuditEvent.Builder builder(AuditType type) {
        throw new SignatureOnly();
    }

    /** Builds one. */
    public static class Builder {
        private Builder() {}

        public Builder affectedObject(AuditResource affectedObject) {
            throw new SignatureOnly();
        }

        public Builder appendChangedValues(Collection<ChangedValue> changedValues) {
            throw new SignatureOnly();
        }

        public AuditEvent build() {
            throw new SignatureOnly();
        }
    }
}
