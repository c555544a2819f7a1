package org.amends.jira.admin;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The screens on which a project's issues are created, edited and viewed. */
@Component
public final class Screens {
    private final IssueTypeScreenSchemeManager schemes;

    /** Asks Jira's issue type screen schemes. */
    public Screens(@ComponentImport IssueTypeScreenSchemeManager schemes) {
        this.schemes = schemes;
    }

    /** The screens that the project's scheme leads to, each once, by name. Other projects may share them. */
    public List<FieldScreen> of(Project project) {
        Map<Long, FieldScreen> byId = schemes.getIssueTypeScreenScheme(project).getEntities().stream()
                .flatMap(entity -> entity.getFieldScreenScheme().getFieldScreenSchemeItems().stream())
                .map(FieldScreenSchemeItem::getFieldScreen)
                .collect(Collectors.toMap(FieldScreen::getId, Function.identity(), (one, same) -> one));
        return byId.values().stream()
                .sorted(Comparator.comparing(FieldScreen::getName))
                .toList();
    }

    /** Puts a field at the end of a screen's first tab, unless the screen has it. */
    public void add(FieldScreen screen, String fieldId) {
        if (!screen.containsField(fieldId)) {
            screen.getTab(0).addFieldScreenLayoutItem(fieldId);
        }
    }
}
