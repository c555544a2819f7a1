package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.method.Methods;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.jira.store.ApologyFinder;

/** {@code apologiesWithout("own-it")}: issues with an apology in which that step is neither done nor waived. */
public final class ApologiesWithout extends ApologyFunction {
    private final Methods methods;

    /** Made by Jira, with beans of ours. */
    public ApologiesWithout(AgentSearch search, ApologyFinder rows, JqlServices services, Methods methods) {
        super(search, rows, services);
        this.methods = methods;
    }

    @Override
    Optional<ApologyFinder.Sought> apologies(List<String> arguments) {
        return arguments.stream()
                .map(String::strip)
                .map(StepId::new)
                .filter(step -> arguments.size() == 1 && steps().anyMatch(step::equals))
                .<ApologyFinder.Sought>map(ApologyFinder.Without::new)
                .findFirst();
    }

    @Override
    String expected(List<String> arguments) {
        return words().getText(
                        "amends.jql.without.expected",
                        String.join(", ", arguments),
                        steps().map(StepId::value).collect(Collectors.joining(", ")));
    }

    /** Those of all versions ever published: an apology keeps its own. */
    private Stream<StepId> steps() {
        return methods.ever().stream()
                .flatMap(method -> method.steps().stream())
                .map(Step::id)
                .distinct();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
