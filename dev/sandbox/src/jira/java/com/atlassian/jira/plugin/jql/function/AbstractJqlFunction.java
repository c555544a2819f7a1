package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** What every function of a query has in common. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private String name;
    private boolean list;
    private I18nHelper words;

    public AbstractJqlFunction() {}

    /** The sandbox's own: told once, after the object was made and before anybody asks it. */
    public final void init(String name, boolean list, I18nHelper words) {
        this.name = name;
        this.list = list;
        this.words = words;
    }

    @Override
    public String getFunctionName() {
        return name;
    }

    @Override
    public boolean isList() {
        return list;
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage(
                    "Function '" + name + "' expected '" + expected + "' arguments but received '" + given + "'.");
        }
        return messages;
    }

    protected I18nHelper getI18n() {
        return words;
    }
}
