package org.amends.jira.which;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Over Jira's index, which learns of a change a moment after it happened. */
@Component
public final class JiraSearch implements TicketSearch {
    private final SearchService search;

    /** Asks Jira. */
    public JiraSearch(@ComponentImport SearchService search) {
        this.search = search;
    }

    @Override
    public Optional<String> wrong(String jql, Optional<ApplicationUser> as) {
        SearchService.ParseResult read = parsed(jql, as);
        return read.isValid() ? words(search.validateQuery(as.orElse(null), read.getQuery())) : words(read.getErrors());
    }

    @Override
    public boolean reads(String jql, Optional<ApplicationUser> as) {
        return parsed(jql, as).isValid();
    }

    @Override
    public boolean finds(String jql, Optional<ApplicationUser> as) {
        Query query = parsed(jql, as).getQuery();
        try {
            return search.searchCountOverrideSecurity(as.orElse(null), query) > 0;
        } catch (SearchException broken) {
            throw new IllegalStateException("Jira's search could not answer " + jql, broken);
        }
    }

    @Override
    public List<Long> ids(String jql, Optional<ApplicationUser> as, Page page) {
        Query query = parsed(jql, as).getQuery();
        try {
            return search
                    .searchOverrideSecurity(as.orElse(null), query, new PagerFilter<>(page.from(), page.most()))
                    .getResults()
                    .stream()
                    .map(Issue::getId)
                    .toList();
        } catch (SearchException broken) {
            throw new IllegalStateException("Jira's search could not answer " + jql, broken);
        }
    }

    private SearchService.ParseResult parsed(String jql, Optional<ApplicationUser> as) {
        return search.parseQuery(as.orElse(null), jql);
    }

    private static Optional<String> words(MessageSet messages) {
        return messages.hasAnyErrors() ? Optional.of(String.join(" ", messages.getErrorMessages())) : Optional.empty();
    }
}
