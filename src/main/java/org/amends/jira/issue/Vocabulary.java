package org.amends.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The statuses and resolutions of this Jira. */
@Component
public final class Vocabulary {
    private static final String DONE = "done";

    private final ConstantsManager constants;

    /** Asks Jira. */
    public Vocabulary(@ComponentImport ConstantsManager constants) {
        this.constants = constants;
    }

    /** A word: Jira's id and name. */
    public record Word(String id, String name) {}

    /** All statuses. */
    public Stream<Word> statuses() {
        return words(constants.getStatuses());
    }

    /** All resolutions. */
    public Stream<Word> resolutions() {
        return words(constants.getResolutions());
    }

    /** The ids of the statuses which say that nothing is left to do. */
    Set<String> done() {
        return constants.getStatuses().stream()
                .filter(Vocabulary::isDone)
                .map(IssueConstant::getId)
                .collect(Collectors.toSet());
    }

    static boolean isDone(Status status) {
        return DONE.equals(status.getStatusCategory().getKey());
    }

    private static Stream<Word> words(Collection<? extends IssueConstant> words) {
        return words.stream().map(word -> new Word(word.getId(), word.getName()));
    }
}
