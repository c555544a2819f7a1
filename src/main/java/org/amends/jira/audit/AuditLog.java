package org.amends.jira.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.amends.jira.store.Unaudited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells Jira's audit log what an administrator changed, with before and after; who did it, and when, Jira adds. Call it after the
 * change: should the log be out of order the change holds, and the server's own log and the health page say that it is
 * not in the audit log. Give it no secret.
 */
@Component
public final class AuditLog {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final String WORDS = "amends.audit.";

    private final AuditService service;
    private final Unaudited unaudited;

    /** Jira's, and a note of what it does not take. */
    public AuditLog(@ComponentImport AuditService service, Unaudited unaudited) {
        this.service = service;
        this.unaudited = unaudited;
    }

    /** Something was done of which there is nothing to compare: {@code name} says to what, empty for Amends as a whole. */
    public void done(Audited what, Optional<String> name) {
        write(what, amends(name.orElse("Amends")), List.of());
    }

    /** Something was changed for one project, or (empty) for all; says nothing where nothing differs. */
    public void changed(
            Audited what, Optional<Project> project, Optional<JsonObject> before, Optional<JsonObject> after) {
        changed(what, WORDS + "value", project, before, after);
    }

    /** The same with the key of what the thing is called, such as a section's title. */
    public void changed(
            Audited what,
            String title,
            Optional<Project> project,
            Optional<JsonObject> before,
            Optional<JsonObject> after) {
        AuditResource where = project.map(AuditLog::resource).orElseGet(() -> amends("Amends"));
        write(what, where, title, Difference.between(before, after));
    }

    /** A method was changed, by its id; says nothing where nothing differs. */
    public void method(Audited what, String id, Optional<JsonObject> before, Optional<JsonObject> after) {
        AuditResource method = AuditResource.builder(id, "AMENDS_METHOD").id(id).build();
        write(what, method, WORDS + "value", Difference.between(before, after));
    }

    private static AuditResource amends(String name) {
        return AuditResource.builder(name, "AMENDS").build();
    }

    private static AuditResource resource(Project project) {
        return AuditResource.builder(project.getName(), "PROJECT")
                .id(Long.toString(project.getId()))
                .build();
    }

    private void write(Audited what, AuditResource where, String title, Difference difference) {
        if (!difference.isNone()) {
            ChangedValue value = ChangedValue.fromI18nKeys(title)
                    .from(difference.before().orElse(null))
                    .to(difference.after().orElse(null))
                    .build();
            write(what, where, List.of(value));
        }
    }

    private void write(Audited what, AuditResource where, List<ChangedValue> values) {
        try {
            AuditType type = AuditType.fromI18nKeys(
                            CoverageArea.LOCAL_CONFIG_AND_ADMINISTRATION,
                            CoverageLevel.BASE,
                            WORDS + "category",
                            WORDS + what.code())
                    .build();
            service.audit(AuditEvent.builder(type)
                    .affectedObject(where)
                    .appendChangedValues(values)
                    .build());
        } catch (RuntimeException | LinkageError broken) {
            // The way out to a log that is not ours: what was changed holds, and whoever changed it must not read that
            // it does not.
            LOG.error("Jira's audit log did not take that an administrator changed this: {}", what.code(), broken);
            unaudited.keep(what.code());
        }
    }
}
