package com.atlassian.jira.plugin.jql.function;

public abstract class AbstractJqlFunction implements JqlFunction {

    @Override
    public String getFunctionName() {
        return "theFunction";
    }

    @Override
    public boolean isList() {
        return true;
    }
}
