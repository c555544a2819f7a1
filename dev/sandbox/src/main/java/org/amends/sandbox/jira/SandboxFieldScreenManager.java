package org.amends.sandbox.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import java.util.Collection;

/** Behind {@code FieldScreenManager}. */
final class SandboxFieldScreenManager {
    private final Entities entities;

    SandboxFieldScreenManager(Entities entities) {
        this.entities = entities;
    }

    public Collection<FieldScreen> getFieldScreens() {
        return entities.stores().screens().all().stream().map(this::screen).toList();
    }

    private FieldScreen screen(Screens.ScreenRow row) {
        return entities.holes().over(FieldScreen.class, new SandboxFieldScreen(row, entities));
    }
}
