package org.amends.jira.fake;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.apology.method.Methods;
import org.amends.jira.issue.Accounts;
import org.amends.jira.store.PlanSections;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.WhichSection;
import org.amends.jira.which.JqlMatch;
import org.amends.jira.which.RuledMethod;
import org.amends.jira.which.SecondFailure;
import org.amends.jira.which.ServiceFields;
import org.amends.jira.which.TicketAspects;
import org.amends.jira.which.TicketSearch;

/** The rules of a test's Jira; its search finds only what a test says, and understands all but a query with {@code ???} in it. */
public final class TestRules implements TicketSearch {
    /** What the search finds, by whole queries. */
    public final Set<String> found = new HashSet<>();

    /** What the search lists, by a part of its queries. */
    public final Map<String, List<Long>> lists = new HashMap<>();

    /** What it was asked to list, from the first on. */
    public final List<String> asked = new ArrayList<>();

    /** It answers nothing. */
    public boolean broken;

    private final PlanSections sections;

    public TestRules(Map<String, Object> pluginSettings) {
        this.sections = new PlanSections(TestSettings.in(pluginSettings));
    }

    /** The section that holds the rules. */
    public WhichSection section() {
        return new WhichSection(sections);
    }

    /** The rules over what a test has of Jira. */
    public RuledMethod over(
            Methods methods, Summaries summaries, CustomFieldManager fields, Accounts accounts, Clock clock) {
        TicketAspects aspects = new TicketAspects(
                new SecondFailure(summaries, clock), new ServiceFields(fields), new JqlMatch(this), accounts);
        return new RuledMethod(methods, section(), aspects, clock);
    }

    @Override
    public List<Long> ids(String jql, Optional<ApplicationUser> as, Page page) {
        asked.add(jql);
        if (broken) {
            throw new IllegalStateException("the search is out of order");
        }
        return lists.entrySet().stream()
                .filter(one -> jql.contains(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .skip(page.from())
                .limit(page.most())
                .toList();
    }

    @Override
    public Optional<String> wrong(String jql, Optional<ApplicationUser> as) {
        return reads(jql, as) ? Optional.empty() : Optional.of("What is ???");
    }

    @Override
    public boolean reads(String jql, Optional<ApplicationUser> as) {
        return !jql.contains("???");
    }

    @Override
    public boolean finds(String jql, Optional<ApplicationUser> as) {
        return found.contains(jql);
    }
}
