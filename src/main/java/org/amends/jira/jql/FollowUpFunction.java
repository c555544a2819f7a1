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
import org.amends.jira.store.FollowUpFinder;

/** A function that gives issues by their follow-ups. What it cannot do it says when the query is checked. */
abstract class FollowUpFunction extends AbstractJqlFunction {
    private final FollowUpSearch search;
    private final JqlServices services;

    FollowUpFunction(FollowUpSearch search, JqlServices services) {
        this.search = search;
        this.services = services;
    }

    /** What is sought now; empty when the arguments say nothing that can be sought. */
    abstract Optional<FollowUpFinder.Sought> sought(List<String> arguments);

    /** Why the arguments are refused. */
    abstract String expected(List<String> arguments);

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        Optional<FollowUpFinder.Sought> sought = sought(operand.getArgs());
        if (sought.isEmpty()) {
            messages.addErrorMessage(expected(operand.getArgs()));
        } else if (search.issues(searcher, sought.get()).size() > search.most()) {
            messages.addErrorMessage(words().getText("amends.jql.too-many", Integer.toString(search.most())));
        }
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return sought(operand.getArgs()).stream()
                .flatMap(sought -> search.issues(context.getApplicationUser(), sought).stream())
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
