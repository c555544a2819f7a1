package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** A value that a function gives to a query; the function's call has to stand beside it. */
public class QueryLiteral {
    private final Operand source;
    private final Long number;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.source = Objects.requireNonNull(sourceOperand, "sourceOperand");
        this.number = longValue;
    }

    public Long getLongValue() {
        return number;
    }

    @Override
    public String toString() {
        return source.getName() + ": " + number;
    }
}
