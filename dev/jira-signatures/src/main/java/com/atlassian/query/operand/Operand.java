package com.atlassian.query.operand;

/**
 * The right-hand side of a clause in a query.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/query/operand/FunctionOperand.html (Jira 7.6).
 */
public interface Operand {
    String getName();
}
