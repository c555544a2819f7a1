package org.amends.sandbox.jira;

import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets the versions that fix an issue, as REST sends them: {@code [{"name": ".."}]}, or by id, of the issue's project. Jira knows
 * {@code add} and {@code remove} besides.
 */
final class FixVersions {
    static final String FIELD = "fixVersions";

    /** What the change history calls it. */
    static final String WORDS = "Fix Version";

    private final Stores stores;

    FixVersions(Stores stores) {
        this.stores = stores;
    }

    /** Puts them into the issue's draft, or what is wrong with them among the errors. */
    void set(IssueRow row, SandboxIssue issue, List<FieldOperationHolder> operations, Map<String, String> errors) {
        if (!isOnScreen(row)) {
            errors.put(FIELD, "Field '" + FIELD + "' cannot be set. It is not on the appropriate screen, or unknown.");
        } else if (operations.size() != 1 || !operations.get(0).operation().equals("set")) {
            errors.put(FIELD, "The sandbox sets the fix versions, once, and does nothing else with them.");
        } else if (operations.get(0).data() instanceof JsonArray versions) {
            set(row, issue, versions, errors);
        } else {
            errors.put(FIELD, "data was not an array");
        }
    }

    private boolean isOnScreen(IssueRow row) {
        return stores.screens()
                .of(row.projectId())
                .filter(screen -> stores.screens().holds(screen.id(), FIELD))
                .isPresent();
    }

    private void set(IssueRow row, SandboxIssue issue, JsonArray versions, Map<String, String> errors) {
        List<Versions.VersionRow> known = stores.versions().of(row.projectId());
        Set<Long> found = new LinkedHashSet<>();
        for (Object asked : versions) {
            Optional<Long> id = known.stream()
                    .filter(version -> isMeant(version, asked))
                    .map(Versions.VersionRow::id)
                    .findFirst();
            id.ifPresentOrElse(found::add, () -> errors.put(FIELD, "Version '" + asked + "' is not valid"));
        }
        issue.draft().fixVersions(found);
    }

    private static boolean isMeant(Versions.VersionRow version, Object asked) {
        return asked instanceof JsonObject json
                && (json.has("id")
                        ? Long.toString(version.id()).equals(json.getString("id"))
                        : version.name().equals(json.getString("name")));
    }
}
