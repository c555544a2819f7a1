package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * An empty collection of errors to add to.
 *
 * <p>The name and the constructor without parameters are used by many open plugins; the Javadoc is not verified.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/bot/rulesengine/rules/service/CreateIssueByReplyRule.java (Jira 8): new.
 * Not verified: addError, addErrorCollection, addErrorMessage, getErrorMessages, getErrors.
 */
public class SimpleErrorCollection implements ErrorCollection {
    public SimpleErrorCollection() {
        throw new SignatureOnly();
    }

    @Override
    public void addError(String field, String message) {
        throw new SignatureOnly();
    }

    @Override
    public void addErrorMessage(String message) {
        throw new SignatureOnly();
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        throw new SignatureOnly();
    }

    @Override
    public Map<String, String> getErrors() {
        throw new SignatureOnly();
    }

    @Override
    public Collection<String> getErrorMessages() {
        throw new SignatureOnly();
    }

    @Override
    public boolean hasAnyErrors() {
        throw new SignatureOnly();
    }
}
