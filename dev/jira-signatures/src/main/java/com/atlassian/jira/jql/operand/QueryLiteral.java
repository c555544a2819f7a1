package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import org.amends.signatures.SignatureOnly;

/**
 * A value in a query: what a JQL function gives, an issue by its id for example.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java (Jira 11.3): new;
 * https://docs.atlassian.com/jira/4.0/com/atlassian/jira/jql/operand/QueryLiteral.html (Jira 4.0): new, getStringValue.
 * Not verified: getLongValue.
 */
public class QueryLiteral {
    public QueryLiteral(Operand sourceOperand, Long longValue) {
        throw new SignatureOnly();
    }

    public Long getLongValue() {
        throw new SignatureOnly();
    }
}
