package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors, each about a field or about the whole.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/bot/rulesengine/models/exceptions/ErrorCollectionException.java (Jira 8): getErrors;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/issue/handler/JiraIssueHandler.java (Jira 7.4): getErrorMessages;
 * https://github.com/AndreyVMarkelov/mailru-jira-plugins-issue-query-cfs/blob/762ccfe041/queryfields/src/main/java/ru/mail/jira/plugins/lf/LinkerField.java (Jira 6.0): addError.
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    void addErrorCollection(ErrorCollection errors);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
