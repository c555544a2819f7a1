package org.amends.jira.which;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.apology.method.Aspect;
import org.amends.apology.method.Found;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.method.Verdict;
import org.amends.apology.method.WhichCondition;
import org.amends.apology.method.WhichMethod;
import org.amends.apology.method.WhichRule;
import org.amends.jira.issue.ChosenMethod;
import org.amends.jira.store.WhichSection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The method that the rules of a ticket's project choose. A broken rule is passed over, and said in the log. */
@Component
public final class RuledMethod implements ChosenMethod {
    private static final Logger LOG = LoggerFactory.getLogger(RuledMethod.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Methods methods;
    private final WhichSection section;
    private final TicketAspects aspects;
    private final Clock clock;

    /** By what an admin wrote. */
    public RuledMethod(Methods methods, WhichSection section, TicketAspects aspects, Clock clock) {
        this.methods = methods;
        this.section = section;
        this.aspects = aspects;
        this.clock = clock;
    }

    @Override
    public Method of(Issue issue) {
        Verdict verdict = verdict(issue);
        List<Verdict.Tried> tried = verdict.tried();
        for (int at = 0; at < tried.size(); at++) {
            if (tried.get(at).isBroken()) {
                LOG.warn(
                        "Rule {} about the method of {} is passed over: {} {}",
                        at + 1,
                        issue.getKey(),
                        tried.get(at).outcome().code(),
                        tried.get(at).has());
            }
        }
        return method(verdict);
    }

    /** Which rule wins for the ticket, and why each before it does not. */
    public Verdict verdict(Issue issue) {
        return verdict(issue, condition -> aspects.of(issue, condition));
    }

    /**
     * Whether a rule may yet win as soon as the search knows the ticket. After a while nobody waits any more: an apology that starts with another
     * method is better than none.
     */
    public boolean mustWait(Issue issue) {
        return verdict(issue).isNotYet()
                && issue.getUpdated().toInstant().isAfter(clock.instant().minus(PATIENCE));
    }

    /** The method that the rules choose where the ticket is known to be a second failure; the one that ships for that, where they say nothing of it. */
    public Method afterSecondFailure(Issue issue) {
        return supposing(issue, Found.holds())
                .winner()
                .filter(rule -> rule.asks(Aspect.SECOND_FAILURE))
                .map(WhichRule::method)
                .or(() -> Optional.of(Method.SECOND_FAILURE))
                .flatMap(methods::newest)
                .orElseGet(methods::current);
    }

    /** The method that the rules choose as if the ticket were no second failure. */
    public Method otherwise(Issue issue) {
        return method(supposing(issue, Found.differs(List.of())));
    }

    private Verdict supposing(Issue issue, Found secondFailure) {
        return verdict(
                issue,
                condition ->
                        condition.aspect() == Aspect.SECOND_FAILURE ? secondFailure : aspects.of(issue, condition));
    }

    /** What a verdict comes to. */
    public Method method(Verdict verdict) {
        return verdict.winner().flatMap(rule -> methods.newest(rule.method())).orElseGet(methods::current);
    }

    private Verdict verdict(Issue issue, Function<WhichCondition, Found> ask) {
        List<WhichRule> rules = section.holding(issue.getProjectId());
        Set<String> usable = rules.isEmpty() ? Set.of() : usable(issue.getProjectId());
        return new WhichMethod(usable::contains, ask).of(rules);
    }

    /** Read once for all rules. */
    private Set<String> usable(long projectId) {
        return methods.usable(projectId).stream().map(Method::id).collect(Collectors.toSet());
    }

    /** All methods that a rule for this project, or (empty) for all, may name. */
    public List<Method> all(OptionalLong project) {
        return project.isPresent() ? methods.usable(project.getAsLong()) : methods.all();
    }
}
