package com.atlassian.jira.util;

import java.util.Set;
import org.amends.signatures.SignatureOnly;

/**
 * What is wrong with a query; nothing at first.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/DateCompareFunction.java (Jira 8.13).
 */
public class MessageSetImpl implements MessageSet {
    public MessageSetImpl() {
        throw new SignatureOnly();
    }

    @Override
    public boolean hasAnyErrors() {
        throw new SignatureOnly();
    }

    @Override
    public Set<String> getErrorMessages() {
        throw new SignatureOnly();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        throw new SignatureOnly();
    }
}
