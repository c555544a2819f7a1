package org.amends.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;

/** A function that gives issues by what Amends keeps of them. What it cannot do it says when the query is checked. */
abstract class IssueFunction extends AbstractJqlFunction {
    private final AgentSearch search;
    private final JqlServices services;

    IssueFunction(AgentSearch search, JqlServices services) {
        this.search = search;
        this.services = services;
    }

    /** What is sought now; empty when the arguments say nothing that can be sought. */
    abstract Optional<IssueFinder> sought(List<String> arguments);

    /** Why the arguments are refused; as it stands, of a function that takes none. */
    String expected(List<String> arguments) {
        return words().getText("amends.jql.nothing-expected", getFunctionName());
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    /** What a function seeks that takes no arguments. */
    static <T> Optional<T> ifNone(List<String> arguments, T sought) {
        return arguments.isEmpty() ? Optional.of(sought) : Optional.empty();
    }

    /** The key of what is said when there are more than may be. */
    abstract String tooMany();

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        Optional<IssueFinder> sought = sought(operand.getArgs());
        if (sought.isEmpty()) {
            messages.addErrorMessage(expected(operand.getArgs()));
        } else if (search.issues(searcher, sought.get()).size() > search.most()) {
            messages.addErrorMessage(words().getText(tooMany(), Integer.toString(search.most())));
        }
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return sought(operand.getArgs()).stream()
                .flatMap(sought -> search.issues(context.getApplicationUser(), sought).stream())
                .distinct()
                .limit(search.most())
                .map(issue -> new QueryLiteral(operand, issue))
                .toList();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    final JqlServices services() {
        return services;
    }

    final I18nHelper words() {
        return services.words();
    }
}
