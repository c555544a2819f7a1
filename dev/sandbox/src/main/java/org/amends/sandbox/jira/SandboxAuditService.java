package org.amends.sandbox.jira;

import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.stream.Collectors;

/** Behind {@code AuditService}: adds who and when, and keeps it. */
final class SandboxAuditService {
    private final AuditRecords records;
    private final SandboxClock clock;
    private final SandboxAuthenticationContext authentication;

    SandboxAuditService(AuditRecords records, SandboxClock clock, SandboxAuthenticationContext authentication) {
        this.records = records;
        this.clock = clock;
        this.authentication = authentication;
    }

    public void audit(AuditEvent event) {
        records.insert(
                clock.instant(),
                authentication.user().map(ApplicationUser::getDisplayName).orElse("System"),
                event.getType().getCategoryI18nKey(),
                event.getType().getActionI18nKey(),
                event.getAffectedObjects().stream().map(AuditResource::getName).collect(Collectors.joining(", ")),
                event.getChangedValues().stream()
                        .map(value ->
                                new AuditRecords.Value(value.getI18nKey(), text(value.getFrom()), text(value.getTo())))
                        .toList());
    }

    private static String text(String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
