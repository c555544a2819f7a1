package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

public class QueryLiteral {

    private final Long value;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.value = longValue;
    }

    public Long getLongValue() {
        return value;
    }
}
