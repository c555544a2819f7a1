package org.amends.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestJira;
import org.amends.jira.issue.ProjectsOn;
import org.amends.jira.store.ProjectSettings;

/** Asks a function as Jira's search does. */
final class Asked {
    private static final String NAME = "theFunction";

    private Asked() {}

    /** Over two projects in which Amends is switched on; two rows are many already. */
    static AgentSearch search(TestJira jira) {
        List<Long> on = List.of(TestJira.CARE, TestJira.OPS);
        on.forEach(project -> jira.settings.project(
                project, new ProjectSettings(true, Instant.EPOCH, Optional.empty(), Set.of(), Optional.empty())));
        ProjectManager projects = Fake.of(ProjectManager.class)
                .with("getProjectObjects", on.stream().map(jira::project).toList())
                .done();
        return new AgentSearch(new ProjectsOn(projects, jira.settings), jira.agents(), 2);
    }

    /** The issues that it gives to a searcher, who may be nobody. */
    static List<Long> given(JqlFunction function, ApplicationUser searcher, String... arguments) {
        QueryCreationContext context = Fake.of(QueryCreationContext.class)
                .with("getApplicationUser", args -> searcher)
                .done();
        return function.getValues(context, operand(arguments), clause()).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    /** What it says against the query. */
    static List<String> refused(JqlFunction function, ApplicationUser searcher, String... arguments) {
        ((AbstractJqlFunction) function).init(NAME, true, null);
        return List.copyOf(
                function.validate(searcher, operand(arguments), clause()).getErrorMessages());
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand(NAME, List.of(arguments));
    }

    private static TerminalClause clause() {
        return Fake.of(TerminalClause.class).done();
    }
}
