package org.amends.sandbox.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;

/** Behind {@code FieldScreen}. */
record SandboxFieldScreen(Screens.ScreenRow row, Entities entities) {
    public Long getId() {
        return row.id();
    }

    public String getName() {
        return row.name();
    }

    public String getDescription() {
        return row.description();
    }

    public List<FieldScreenTab> getTabs() {
        return entities.stores().screens().tabs(row.id()).stream()
                .map(this::tab)
                .toList();
    }

    public FieldScreenTab getTab(int tabPosition) {
        return getTabs().get(tabPosition);
    }

    public boolean containsField(String fieldId) {
        return entities.stores().screens().holds(row.id(), fieldId);
    }

    private FieldScreenTab tab(Screens.TabRow tab) {
        return entities.holes().over(FieldScreenTab.class, new Tab(tab, this));
    }

    private FieldScreen screen() {
        return entities.holes().over(FieldScreen.class, this);
    }

    /** Behind {@code FieldScreenTab}. */
    record Tab(Screens.TabRow tab, SandboxFieldScreen screen) {
        public Long getId() {
            return tab.id();
        }

        public String getName() {
            return tab.name();
        }

        public FieldScreen getFieldScreen() {
            return screen.screen();
        }

        public void addFieldScreenLayoutItem(String fieldId) {
            addFieldScreenLayoutItem(fieldId, screens().fields(tab.id()).size());
        }

        /** A field stands on a screen once, whichever the tab. */
        public void addFieldScreenLayoutItem(String fieldId, int position) {
            if (screen.containsField(fieldId)) {
                throw new IllegalArgumentException(fieldId + " stands on " + screen.getName() + " already.");
            }
            screens().addField(tab.id(), fieldId, position);
        }

        private Screens screens() {
            return screen.entities.stores().screens();
        }
    }
}
