package com.atlassian.jira.issue.label;

import org.amends.signatures.SignatureOnly;

/**
 * A label on an issue.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/component/MessageFormatter.java (Jira 8): getLabel.
 */
public class Label implements Comparable<Label> {
    private Label() {}

    public String getLabel() {
        throw new SignatureOnly();
    }

    @Override
    public int compareTo(Label other) {
        throw new SignatureOnly();
    }
}
