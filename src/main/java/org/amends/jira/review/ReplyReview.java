package org.amends.jira.review;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.issue.IssueComment;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.store.HiddenHints;
import org.amends.jira.store.HintChoices;
import org.amends.jira.store.ReplyRules;
import org.amends.jira.store.ReviewSection;
import org.amends.tone.Absence;
import org.amends.tone.Conversation;
import org.amends.tone.Finding;
import org.amends.tone.Label;
import org.amends.tone.Review;
import org.amends.tone.Reviewer;
import org.springframework.stereotype.Component;

/** Reads replies at their place in a ticket. Writes nothing, keeps nothing of what it read, and tells no log of it. */
@Component
public class ReplyReview {
    /** How far back the thread is looked at. */
    private static final int LOOKED_AT = 30;

    private final Reviewers reviewers;
    private final ReviewSection section;
    private final HintChoices choices;
    private final IssueComments comments;
    private final IssueChanges changes;

    public ReplyReview(
            Reviewers reviewers,
            ReviewSection section,
            HintChoices choices,
            IssueComments comments,
            IssueChanges changes) {
        this.changes = changes;
        this.reviewers = reviewers;
        this.section = section;
        this.choices = choices;
        this.comments = comments;
    }

    /** How replies are reviewed in the issue's project. */
    public ReplyRules rules(Issue issue) {
        return section.of(issue.getProjectId());
    }

    /** What an agent has hidden. */
    public HiddenHints hiddenBy(String userKey) {
        return choices.of(userKey);
    }

    /** Reads what an agent is about to say, after all that was said. */
    public ReviewedReply about(Issue issue, String userKey, String text) {
        return reviewed(issue, userKey, text, comments.newest(issue, LOOKED_AT));
    }

    /** Reads one of our public comments by what stood before it; empty where it is none of that issue's. */
    public Optional<ReviewedReply> said(Issue issue, String userKey, long commentId) {
        List<IssueComment> all = comments.newest(issue, LOOKED_AT);
        return all.stream()
                .filter(ReplyReview::isOurs)
                .filter(comment -> comment.seen().id() == commentId)
                .findFirst()
                .map(comment ->
                        reviewed(issue, userKey, comment.body(), all.subList(all.indexOf(comment) + 1, all.size())));
    }

    /** Our public comments, newest first, that can be read again. */
    public List<IssueComment> ours(Issue issue) {
        return comments.newest(issue, LOOKED_AT).stream()
                .filter(ReplyReview::isOurs)
                .toList();
    }

    /** The ids of the steps that a reply's words speak for; none where replies are not reviewed. */
    public Set<String> steps(Issue issue, String text) {
        ReplyRules rules = rules(issue);
        return !rules.review()
                ? Set.of()
                : without(reviewers.knowing(rules.phrases()).review(text), rules.off()).elements().stream()
                        .flatMap(label -> SpokenSteps.of(label).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private ReviewedReply reviewed(Issue issue, String userKey, String text, List<IssueComment> before) {
        ReplyRules rules = rules(issue);
        Reviewer reviewer = reviewers.knowing(rules.phrases());
        Conversation thread = thread(issue, before);
        Review review = without(reviewer.review(text, thread), rules.off());
        List<Absence> absences = reviewer.absences(text, thread, changes.isResolved(issue)).stream()
                .filter(absence -> !rules.off().contains(absence.id()))
                .filter(absence -> !saysItAlready(review, absence))
                .toList();
        Set<String> hidden = choices.of(userKey).on(issue.getId());
        return new ReviewedReply(
                text,
                new Review(review.language(), left(review.findings(), finding -> !hides(hidden, finding))),
                left(absences, absence -> !hidden.contains(absence.id())),
                told(review, absences).filter(hidden::contains).collect(Collectors.toSet()));
    }

    /** Who named nothing of the request is not told once more that the problem is not named. */
    private static boolean saysItAlready(Review review, Absence absence) {
        return absence == Absence.ACKNOWLEDGEMENT && review.faults().contains(Label.NOTHING_CONCRETE);
    }

    /** Only hints are hidden: that a part of an apology is there is nothing to be spared of. */
    private static boolean hides(Set<String> hidden, Finding finding) {
        return finding.label().isFault() && hidden.contains(finding.rule().id());
    }

    private static Stream<String> told(Review review, List<Absence> absences) {
        return Stream.concat(
                review.findings().stream()
                        .filter(finding -> finding.label().isFault())
                        .map(finding -> finding.rule().id()),
                absences.stream().map(Absence::id));
    }

    private static Review without(Review review, Set<String> off) {
        return new Review(
                review.language(),
                left(review.findings(), finding -> !off.contains(finding.rule().id())));
    }

    private static <T> List<T> left(Collection<T> all, Predicate<T> stays) {
        return all.stream().filter(stays).toList();
    }

    /** What the customer could read, and what they wrote. {@code before}: newest first. */
    private static Conversation thread(Issue issue, List<IssueComment> before) {
        List<IssueComment> open = before.stream()
                .filter(comment -> comment.seen().publicToCustomer())
                .sorted((one, other) ->
                        one.seen().created().compareTo(other.seen().created()))
                .toList();
        List<String> theirs = open.stream()
                .filter(comment -> comment.seen().byCustomer())
                .map(IssueComment::body)
                .toList();
        List<String> ours = open.stream()
                .filter(ReplyReview::isOurs)
                .map(IssueComment::body)
                .toList();
        String request = Stream.concat(
                        Stream.of(text(issue.getSummary()), text(issue.getDescription())), theirs.stream())
                .collect(Collectors.joining("\n"));
        return new Conversation(request, ours, !theirs.isEmpty());
    }

    private static boolean isOurs(IssueComment comment) {
        return comment.seen().byAgent() && comment.seen().publicToCustomer();
    }

    private static String text(String maybe) {
        return Optional.ofNullable(maybe).orElse("");
    }
}
