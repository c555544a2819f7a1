package com.atlassian.jira.issue.link;

/**
 * A kind of link.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/HasLinksFunction.java (Jira 8.13): getId;
 * https://docs.atlassian.com/jira/4.4.4/com/atlassian/jira/issue/link/IssueLinkType.html (Jira 4.4): getId, getName.
 */
public interface IssueLinkType {
    Long getId();

    String getName();
}
