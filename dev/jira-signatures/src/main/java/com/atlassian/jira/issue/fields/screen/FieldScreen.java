package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen.
 *
 * <p>Read from
 * https://github.com/totallytot/ScriptRunner/blob/d8c8037860/src/main/jira/script_console/cleanup/DeleteInactiveScreens.groovy (Jira 8.10): getId, getName;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/FieldScreenMock.java (Jira 7.4): containsField, getId, getName, getTab.
 */
public interface FieldScreen {
    Long getId();

    String getName();

    String getDescription();

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    boolean containsField(String fieldId);
}
