package org.amends.sandbox.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.Desk.FieldView;
import org.amends.sandbox.jira.Desk.Row;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.FieldType;
import org.amends.sandbox.osgi.InstalledPlugin;

/** Values of custom fields, drawn by the templates that the plugin brings for them. */
public final class FieldHtml {
    private final SandboxJira jira;
    private final InstalledPlugin plugin;

    FieldHtml(SandboxJira jira, InstalledPlugin plugin) {
        this.jira = jira;
        this.plugin = plugin;
    }

    /** One field of the issue view, drawn. */
    public record Detail(String key, String name, Html html) {}

    /** The plugin's fields that have a value and stand on a screen of the project, as the issue view shows them. */
    List<Detail> details(Row row) {
        Issue issue = jira.service(IssueManager.class).getIssueObject(row.id());
        return row.fields().stream()
                .filter(field -> field.stored().isPresent() && type(field).isPresent())
                .filter(field -> onScreen(issue, field))
                .map(field -> new Detail(field.key(), field.name(), drawn(row, field, "view")))
                .toList();
    }

    /** The plugin's fields that the edit screen shows, each with its input. */
    List<Detail> edits(Row row) {
        return row.fields().stream()
                .filter(field -> field.onScreen() && type(field).isPresent())
                .map(field -> new Detail(field.key(), field.name(), drawn(row, field, "edit")))
                .filter(detail -> !detail.html().equals(Html.NOTHING))
                .toList();
    }

    /** The plugin's fields on a project's create screen, each with its input. */
    List<Detail> ofCreation(Desk.Creation creation) {
        Issue issue = (Issue) creation.issue();
        return creation.fields().stream()
                .filter(field -> type(field).isPresent())
                .map(field -> new Detail(field.key(), field.name(), drawn(issue, field, "edit")))
                .filter(detail -> !detail.html().equals(Html.NOTHING))
                .toList();
    }

    /** The plugin's fields on the screen of the transitions, each with its input. */
    List<Detail> ofTransitions(Row row) {
        return row.fields().stream()
                .filter(field -> field.onTransitionScreen() && type(field).isPresent())
                .map(field -> new Detail(field.key(), field.name(), drawn(row, field, "edit")))
                .filter(detail -> !detail.html().equals(Html.NOTHING))
                .toList();
    }

    private boolean onScreen(Issue issue, FieldView field) {
        Project project = issue.getProjectObject();
        return jira.service(IssueTypeScreenSchemeManager.class).getIssueTypeScreenScheme(project).getEntities().stream()
                .flatMap(entity -> entity.getFieldScreenScheme().getFieldScreenSchemeItems().stream())
                .anyMatch(item -> item.getFieldScreen().containsField(field.key()));
    }

    /** The names of the plugin's fields that apply to any of these tickets. */
    List<String> columns(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> type(field).isPresent())
                .map(FieldView::name)
                .distinct()
                .toList();
    }

    /** The value of this ticket in the column of that name; nothing where it has none. */
    public Html column(Row row, String name) {
        return row.fields().stream()
                .filter(field -> field.name().equals(name) && field.stored().isPresent())
                .map(field -> drawn(row, field, "column-view"))
                .findFirst()
                .orElse(Html.NOTHING);
    }

    private Html drawn(Row row, FieldView field, String view) {
        return drawn(jira.service(IssueManager.class).getIssueObject(row.id()), field, view);
    }

    private Html drawn(Issue issue, FieldView field, String view) {
        CustomField customField = jira.service(CustomFieldManager.class).getCustomFieldObject(field.id());
        return type(field)
                .flatMap(type -> type.html(view, params(issue, customField)))
                .map(Html::new)
                .orElse(Html.NOTHING);
    }

    /** What Jira hands to a field's template: its own things, and what the type adds for itself. */
    private Map<String, Object> params(Issue issue, CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        Map<String, Object> params = new HashMap<>(type.getVelocityParameters(issue, field, null));
        params.put("value", field.getValue(issue));
        params.put("customField", field);
        params.put("issue", issue);
        params.put("i18n", jira.service(JiraAuthenticationContext.class).getI18nHelper());
        params.values().removeIf(value -> value == null);
        return params;
    }

    private Optional<FieldType> type(FieldView field) {
        return plugin.fieldTypes().stream()
                .filter(type -> type.completeKey().equals(field.typeKey()))
                .findFirst();
    }
}
