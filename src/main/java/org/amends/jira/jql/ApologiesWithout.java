package org.amends.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.apology.method.Methods;
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
                .filter(step ->
                        arguments.size() == 1 && methods.current().step(step).isPresent())
                .<ApologyFinder.Sought>map(ApologyFinder.Without::new)
                .findFirst();
    }

    @Override
    String expected(List<String> arguments) {
        return words().getText("amends.jql.without.expected", String.join(", ", arguments), steps());
    }

    private String steps() {
        return methods.current().steps().stream().map(step -> step.id().value()).collect(Collectors.joining(", "));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
