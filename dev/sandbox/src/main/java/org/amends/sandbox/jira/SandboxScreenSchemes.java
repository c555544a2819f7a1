package org.amends.sandbox.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Behind {@code IssueTypeScreenSchemeManager}: a project has one screen to create, edit and view on. */
final class SandboxScreenSchemes {
    private final Entities entities;

    SandboxScreenSchemes(Entities entities) {
        this.entities = entities;
    }

    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        Screens.ScreenRow screen = entities.stores()
                .screens()
                .of(project.getId())
                .orElseThrow(() -> new IllegalStateException(project.getKey() + " has no screen"));
        return entities.holes().over(IssueTypeScreenScheme.class, new Scheme(screen, entities));
    }

    /** Behind {@code IssueTypeScreenScheme}. */
    record Scheme(Screens.ScreenRow screen, Entities entities) {
        public Long getId() {
            return screen.id();
        }

        public String getName() {
            return screen.name();
        }

        public Collection<IssueTypeScreenSchemeEntity> getEntities() {
            return List.of(getEntity(null));
        }

        public IssueTypeScreenSchemeEntity getEntity(String issueTypeId) {
            return entities.holes().over(IssueTypeScreenSchemeEntity.class, new Default(screen, entities));
        }
    }

    /** Behind {@code IssueTypeScreenSchemeEntity}: the one for every issue type, which has none of its own. */
    record Default(Screens.ScreenRow screen, Entities entities) {
        public Long getId() {
            return screen.id();
        }

        public String getIssueTypeId() {
            return null;
        }

        public FieldScreenScheme getFieldScreenScheme() {
            return entities.holes().over(FieldScreenScheme.class, new OneScreen(screen, entities));
        }
    }

    /** Behind {@code FieldScreenScheme}. */
    record OneScreen(Screens.ScreenRow screen, Entities entities) {
        public Long getId() {
            return screen.id();
        }

        public String getName() {
            return screen.name();
        }

        public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
            return List.of(entities.holes().over(FieldScreenSchemeItem.class, new Item(screen, entities)));
        }
    }

    /** Behind {@code FieldScreenSchemeItem}: the one for every operation, which has none of its own. */
    record Item(Screens.ScreenRow screen, Entities entities) {
        public Long getId() {
            return screen.id();
        }

        public FieldScreen getFieldScreen() {
            return entities.holes().over(FieldScreen.class, new SandboxFieldScreen(screen, entities));
        }
    }
}
