package org.amends.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Optional;

/**
 * Behind {@code SearchService}. Reading finds what is no query at all; whether its fields and values are there says only validating, as in
 * Jira.
 */
final class SandboxSearchService {
    private final Search search;
    private final Holes holes;
    private final Entities entities;

    /** Behind {@code Query}. */
    private record Read(String jql) {}

    SandboxSearchService(Search search, Entities entities) {
        this.search = search;
        this.entities = entities;
        this.holes = entities.holes();
    }

    public SearchService.ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            Jql.check(query);
            return new SearchService.ParseResult(holes.over(Query.class, new Read(query)), errors);
        } catch (BadQuery bad) {
            errors.addErrorMessage(bad.getMessage());
            return new SearchService.ParseResult(null, errors);
        }
    }

    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            search.understand(jql(query), key(searcher));
        } catch (BadQuery bad) {
            errors.addErrorMessage(bad.getMessage());
        }
        return errors;
    }

    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        try {
            return search.countAll(jql(query), key(searcher));
        } catch (BadQuery bad) {
            throw new SearchException(bad.getMessage());
        }
    }

    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        try {
            return new SearchResults<>(pager.of(search.findAll(jql(query), key(searcher))).stream()
                    .<Issue>map(entities::issue)
                    .toList());
        } catch (BadQuery bad) {
            throw new SearchException(bad.getMessage());
        }
    }

    private static String jql(Query query) {
        return ((Read) Holes.behind(query)).jql();
    }

    private static Optional<String> key(ApplicationUser searcher) {
        return Optional.ofNullable(searcher).map(ApplicationUser::getKey);
    }
}
