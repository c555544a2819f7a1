package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Change;
import org.springframework.stereotype.Component;

/** What an issue's change history says about its resolution: the truth that events only announce. */
@Component
public final class IssueChanges {

    private static final String RESOLUTION = "resolution";

    private final ChangeHistoryManager histories;

    /** Reads Jira's change history. */
    public IssueChanges(@ComponentImport ChangeHistoryManager histories) {
        this.histories = histories;
    }

    /** Every change of the resolution, oldest first: set, cleared, or set to another. */
    public List<Change> of(Issue issue) {
        return groups(issue)
                .flatMap(group -> resolution(group).map(item -> change(group, item)).stream())
                .toList();
    }

    /** The id of the resolution that the issue has, or had before it was opened again. */
    public Optional<String> lastResolution(Issue issue) {
        return groups(issue)
                .flatMap(group -> resolution(group).stream())
                .filter(IssueChanges::isSet)
                .map(ChangeItemBean::getTo)
                .reduce((earlier, later) -> later);
    }

    private Stream<ChangeHistory> groups(Issue issue) {
        return histories.getChangeHistories(issue).stream()
                .sorted(Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId));
    }

    /** One group says one thing about the resolution; should it hold two items, the last is what stayed. */
    private static Optional<ChangeItemBean> resolution(ChangeHistory group) {
        return group.getChangeItemBeans().stream()
                .filter(item -> RESOLUTION.equals(item.getField()))
                .reduce((earlier, later) -> later);
    }

    private static boolean isSet(ChangeItemBean item) {
        return item.getTo() != null && !item.getTo().isBlank();
    }

    private static Change change(ChangeHistory group, ChangeItemBean item) {
        return new Change(
                group.getId().toString(),
                group.getTimePerformed().toInstant(),
                Optional.ofNullable(group.getAuthorKey()).orElse(""),
                isSet(item),
                Optional.ofNullable(item.getToString()).orElse(""));
    }
}
