package org.amends.sandbox.jira;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The functions that plugins bring for queries. Those here give issues. */
public final class QueryFunctions {
    private final Map<String, JqlFunction> functions = new ConcurrentHashMap<>();
    private final Holes holes;

    QueryFunctions(Holes holes) {
        this.holes = holes;
    }

    /**
     * Adds a function under the name that queries call.
     *
     * @param function a {@link JqlFunction}
     */
    public void add(String name, Object function) {
        functions.put(name.toLowerCase(Locale.ROOT), (JqlFunction) function);
    }

    /** Its plugin is disabled. */
    public void remove(String name) {
        functions.remove(name.toLowerCase(Locale.ROOT));
    }

    /** What a call gives to this person, null for a guest: asked whether it is valid first, as Jira does. */
    Set<Long> issues(String name, List<String> arguments, ApplicationUser searcher) {
        JqlFunction function = functions.get(name.toLowerCase(Locale.ROOT));
        if (function == null) {
            throw new BadQuery("Unable to find JQL function '" + name + "(" + String.join(", ", arguments) + ")'.");
        }
        if (!function.isList() || function.getDataType() != JiraDataTypes.ISSUE) {
            throw new BadQuery("The function '" + name + "' gives no list of issues; the sandbox knows no other.");
        }
        FunctionOperand operand = new FunctionOperand(name, arguments);
        TerminalClause clause = holes.over(TerminalClause.class, new Object());
        MessageSet messages = function.validate(searcher, operand, clause);
        if (messages.hasAnyErrors()) {
            throw new BadQuery(String.join(" ", messages.getErrorMessages()));
        }
        QueryCreationContext context = holes.over(QueryCreationContext.class, new Context(searcher));
        return function.getValues(context, operand, clause).stream()
                .map(literal -> Objects.requireNonNull(literal.getLongValue(), "an issue's id"))
                .collect(Collectors.toSet());
    }

    /** Behind {@code QueryCreationContext}. */
    private static final class Context {
        private final ApplicationUser searcher;

        Context(ApplicationUser searcher) {
            this.searcher = searcher;
        }

        public ApplicationUser getApplicationUser() {
            return searcher;
        }

        public boolean isSecurityOverriden() {
            return false;
        }
    }
}
