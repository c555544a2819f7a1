package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import org.amends.signatures.SignatureOnly;

/**
 * A call of a function in a query.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/test/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunctionTest.java (Jira 11.3): new;
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/DateCompareFunction.java (Jira 8.13): getArgs;
 * https://docs.atlassian.com/jira/server/com/atlassian/query/operand/FunctionOperand.html (Jira 7.6).
 */
public class FunctionOperand implements Operand {
    public FunctionOperand(String name, Collection<String> args) {
        throw new SignatureOnly();
    }

    @Override
    public String getName() {
        throw new SignatureOnly();
    }

    public List<String> getArgs() {
        throw new SignatureOnly();
    }
}
