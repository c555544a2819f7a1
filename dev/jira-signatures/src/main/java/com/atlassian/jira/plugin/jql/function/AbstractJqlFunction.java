package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of the functions that plugins bring: the descriptor tells its name.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java (Jira 11.3): new, validateNumberOfArgs;
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/plugin/jql/function/AbstractJqlFunction.html (Jira 7.6).
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    public AbstractJqlFunction() {}

    @Override
    public String getFunctionName() {
        throw new SignatureOnly();
    }

    @Override
    public boolean isList() {
        throw new SignatureOnly();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        throw new SignatureOnly();
    }

    protected I18nHelper getI18n() {
        throw new SignatureOnly();
    }
}
