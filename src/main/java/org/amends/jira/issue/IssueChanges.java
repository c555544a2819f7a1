package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.apology.Change;
import org.amends.apology.ResolvedWhen;
import org.amends.jira.store.ResolvedSection;
import org.springframework.stereotype.Component;

/**
 * What an issue's change history says about its resolution and its status: the truth that events only announce; and what the
 * issue's project counts as resolved.
 */
@Component
public final class IssueChanges {

    private static final String RESOLUTION = "resolution";
    private static final String STATUS = "status";
    private static final String LABELS = "labels";

    private final ChangeHistoryManager histories;
    private final Vocabulary vocabulary;
    private final ResolvedSection section;

    /** Reads Jira's change history. */
    public IssueChanges(
            @ComponentImport ChangeHistoryManager histories, Vocabulary vocabulary, ResolvedSection section) {
        this.histories = histories;
        this.vocabulary = vocabulary;
        this.section = section;
    }

    /** What counts as resolved in the issue's project. */
    public ResolvedWhen when(Issue issue) {
        return section.holding(issue.getProjectId());
    }

    /** Whether the issue is resolved now: as its project has it, and by any resolution at all where that is asked for. */
    public boolean isResolved(Issue issue) {
        ResolvedWhen when = when(issue);
        return when.by() == ResolvedWhen.By.RESOLUTION
                ? issue.getResolution() != null
                : when.counts(to(issue.getStatus(), Vocabulary.isDone(issue.getStatus())));
    }

    /** Whether the issue counts as resolved now, as its project has it: not by a resolution that says that nothing was done. */
    public boolean counts(Issue issue) {
        ResolvedWhen when = when(issue);
        return when.by() == ResolvedWhen.By.RESOLUTION
                ? Optional.ofNullable(issue.getResolution())
                        .filter(resolution -> when.counts(to(resolution, false)))
                        .isPresent()
                : isResolved(issue);
    }

    /** Every change of the resolution or of the status, oldest first: set, cleared, or set to another. */
    public List<Change> of(Issue issue) {
        Set<String> done = when(issue).by() == ResolvedWhen.By.CATEGORY ? vocabulary.done() : Set.of();
        return groups(issue)
                .map(group -> change(group, done))
                .filter(change ->
                        change.resolution().isPresent() || change.status().isPresent())
                .toList();
    }

    /** The id of the resolution that the issue has, or had before it was opened again. */
    public Optional<String> lastResolution(Issue issue) {
        return groups(issue)
                .flatMap(group -> item(group, RESOLUTION).stream())
                .map(IssueChanges::id)
                .filter(id -> !id.isBlank())
                .reduce((earlier, later) -> later);
    }

    /** When the issue was last given a label; empty where it has had it since it was created, or never. */
    public Optional<Instant> labelled(Issue issue, String label) {
        return ofField(issue, LABELS).stream()
                .filter(change -> List.of(change.value().split(" ")).contains(label))
                .map(FieldChange::at)
                .reduce((earlier, later) -> later);
    }

    /** Every change of the custom field of this name, oldest first. */
    List<FieldChange> ofField(Issue issue, String name) {
        return groups(issue)
                .flatMap(group -> item(group, name).map(item -> fieldChange(group, item)).stream())
                .toList();
    }

    private static FieldChange fieldChange(ChangeHistory group, ChangeItemBean item) {
        return new FieldChange(
                group.getId(),
                group.getTimePerformed().toInstant(),
                Optional.ofNullable(group.getAuthorKey()).orElse(""),
                Optional.ofNullable(item.getToString()).orElse(""));
    }

    private Stream<ChangeHistory> groups(Issue issue) {
        return histories.getChangeHistories(issue).stream()
                .sorted(Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId));
    }

    /** One group says one thing about a field; should it hold two items of it, the last is what stayed. */
    private static Optional<ChangeItemBean> item(ChangeHistory group, String field) {
        return group.getChangeItemBeans().stream()
                .filter(item -> field.equals(item.getField()))
                .reduce((earlier, later) -> later);
    }

    private static Change change(ChangeHistory group, Set<String> done) {
        return new Change(
                group.getId().toString(),
                group.getTimePerformed().toInstant(),
                Optional.ofNullable(group.getAuthorKey()).orElse(""),
                item(group, RESOLUTION).map(item -> to(item, Set.of())),
                item(group, STATUS).map(item -> to(item, done)));
    }

    private static Change.To to(ChangeItemBean item, Set<String> done) {
        String name = Optional.ofNullable(item.getToString()).orElse("");
        return new Change.To(id(item), name, done.contains(id(item)));
    }

    private static Change.To to(IssueConstant word, boolean done) {
        return new Change.To(word.getId(), word.getName(), done);
    }

    private static String id(ChangeItemBean item) {
        return Optional.ofNullable(item.getTo()).orElse("");
    }
}
