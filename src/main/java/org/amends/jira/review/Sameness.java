package org.amends.jira.review;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import org.amends.jira.issue.IssueComment;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.store.ReviewSection;
import org.amends.jira.store.SentReplies;
import org.amends.jira.store.Settings;
import org.amends.tone.Fingerprint;
import org.springframework.stereotype.Component;

/** With a script one fails (A9): tells how many other tickets got nearly the same reply. Never who sent it. */
@Component
public class Sameness {
    private final IssueManager issues;
    private final Settings settings;
    private final ReviewSection section;
    private final IssueComments comments;
    private final SentReplies sent;

    public Sameness(
            @ComponentImport IssueManager issues,
            Settings settings,
            ReviewSection section,
            IssueComments comments,
            SentReplies sent) {
        this.issues = issues;
        this.settings = settings;
        this.section = section;
        this.comments = comments;
        this.sent = sent;
    }

    /**
     * Notes the fingerprint of the newest comment, where that is a public reply of ours and replies are reviewed. What was said on
     * an issue that is gone is forgotten.
     */
    public void note(long issueId) {
        Optional<Issue> issue = Optional.ofNullable(issues.getIssueObject(issueId));
        if (issue.isEmpty()) {
            sent.purge(issueId);
        }
        issue.filter(found -> settings.isOn(found.getProjectId()))
                .filter(found -> section.of(found.getProjectId()).review())
                .ifPresent(this::noteNewest);
    }

    private void noteNewest(Issue issue) {
        List<IssueComment> newest = comments.newest(issue, 1);
        newest.stream()
                .filter(comment -> comment.seen().byAgent() && comment.seen().publicToCustomer())
                .forEach(comment -> Fingerprint.of(comment.body())
                        .ifPresent(print -> sent.note(
                                issue.getProjectId(),
                                issue.getId(),
                                comment.seen().id(),
                                comment.seen().created(),
                                print)));
    }

    /** On how many other tickets of the project something near was sent. */
    public int ticketsNear(Issue issue, String text) {
        return Fingerprint.of(text)
                .map(print -> sent.ticketsNear(issue.getProjectId(), issue.getId(), print))
                .orElse(0);
    }
}
