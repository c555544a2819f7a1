package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.Apology;
import org.amends.apology.Cover;
import org.amends.apology.StepState;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Fact;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.GateOverrides;
import org.amends.jira.store.News;
import org.amends.jira.store.PromiseRows;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What others read instead of the journal: summary, rows of follow-ups and promises, field, issue property. Each is written only when it
 * differs, and can be written again at any time. The summary comes last: it stays open until all the others are right.
 */
@Component
public final class Projections {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    private final IssueManager issues;
    private final Summaries summaries;
    private final FollowUpRows followUps;
    private final PromiseRows promises;
    private final FollowUpField fields;
    private final ApologyProperty property;
    private final Owners owners;
    private final GateOverrides overrides;
    private final Satisfaction satisfaction;

    /** All projections of an issue. */
    public Projections(
            @ComponentImport IssueManager issues,
            Summaries summaries,
            FollowUpRows followUps,
            PromiseRows promises,
            FollowUpField fields,
            ApologyProperty property,
            Owners owners,
            GateOverrides overrides,
            Satisfaction satisfaction) {
        this.issues = issues;
        this.summaries = summaries;
        this.followUps = followUps;
        this.promises = promises;
        this.fields = fields;
        this.property = property;
        this.owners = owners;
        this.overrides = overrides;
        this.satisfaction = satisfaction;
    }

    /** Writes all projections of an apology. Never throws: what fails is logged, and written by the wake-up job. */
    public void write(Apology apology) {
        try {
            Optional.ofNullable(issues.getIssueObject(apology.issueId())).ifPresent(issue -> write(issue, apology));
        } catch (RuntimeException | LinkageError away) {
            // The fact stands in the journal; whatever Jira or the database throws here must not hide that, nor must a
            // Jira that lacks what we call.
            LOG.warn("The summary of issue {} was not written; the wake-up job will", apology.issueId(), away);
        }
    }

    /**
     * Writes all projections again without an event, so that nobody is told and no rule fires; whether something differed. Throws what
     * Jira or the database throws.
     */
    public boolean rebuild(Apology apology) {
        Optional<List<Object>> before = written(apology.issueId());
        fields.quietly(() -> Optional.ofNullable(issues.getIssueObject(apology.issueId()))
                .ifPresent(issue -> write(issue, apology)));
        return !before.equals(written(apology.issueId()));
    }

    /** What stands there now; the rows of follow-ups are as many as the journal has, and are compared where they are written. */
    private Optional<List<Object>> written(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId))
                .map(issue -> List.of(
                        summaries.find(issueId),
                        fields.values(issue),
                        property.value(issueId),
                        followUps.told(issueId)));
    }

    private void write(MutableIssue issue, Apology apology) {
        followUps.write(
                apology.issueId(),
                issue.getProjectId(),
                owner(issue, apology),
                news(issue, apology),
                apology.followUps(),
                apology::whom);
        promises.write(apology.issueId(), issue.getProjectId(), apology.promises());
        apology.followUps().stream()
                .flatMap(followUp -> followUp.taskId().stream())
                .map(task -> new Summary.OfFollowUp(task, apology.issueId()))
                .forEach(task -> summaries.write(task, issue.getProjectId()));
        overrides.write(apology.issueId(), issue.getProjectId(), overrides(apology));
        boolean marked = mark(issue, apology);
        summaries.write(new Summary.OfApology(
                apology.issueId(),
                OptionalLong.of(issue.getProjectId()),
                !apology.closed() || !marked || apology.coveredBy().isPresent(),
                OrderField.code(apology),
                apology.lastSeq(),
                invitation(apology),
                Optional.of(course(issue, apology)),
                Optional.of(owed(issue, apology)).filter(Summary.Owed::tells)));
    }

    private Summary.Course course(Issue issue, Apology apology) {
        return new Summary.Course(
                apology.startedAt().truncatedTo(ChronoUnit.MILLIS),
                !apology.closed() && apology.coveredBy().isEmpty(),
                apology.steps().stream()
                        .filter(StepState::isOpen)
                        .filter(state -> apology.coveredBy().isEmpty())
                        .map(state -> state.step().id())
                        .toList(),
                satisfaction.of(issue),
                Optional.of(new Summary.Followed(
                        apology.method().id(), apology.method().version())));
    }

    private static List<GateOverrides.Override> overrides(Apology apology) {
        return apology.history().stream()
                .filter(line -> line.entry().fact() instanceof Fact.GateOverridden)
                .map(line -> new GateOverrides.Override(
                        apology.issueId(),
                        line.seq(),
                        line.entry().at(),
                        ((Fact.GateOverridden) line.entry().fact()).reason()))
                .toList();
    }

    private static Summary.Owed owed(Issue issue, Apology apology) {
        return new Summary.Owed(
                Optional.ofNullable(issue.getReporter()).map(ApplicationUser::getKey),
                apology.startedAt().truncatedTo(ChronoUnit.MILLIS),
                apology.coveredBy().map(Cover::ownerId));
    }

    private static Optional<Summary.Invitation> invitation(Apology apology) {
        return apology.invited().flatMap(step -> step.evidence()
                .filter(Evidence.Invitation.class::isInstance)
                .map(Evidence.Invitation.class::cast)
                .flatMap(invited ->
                        step.at().map(at -> new Summary.Invitation(at.truncatedTo(ChronoUnit.MILLIS), invited.to()))));
    }

    /** Whether field and property say now what the journal says. */
    private boolean mark(MutableIssue issue, Apology apology) {
        try {
            property.write(apology, fields.says(apology));
            return fields.write(issue, apology);
        } catch (RuntimeException | LinkageError refused) {
            // Jira's services throw what they like; the search is behind until the next look, the journal is right.
            LOG.warn("{} could not be marked; the wake-up job tries again", issue.getKey(), refused);
            return false;
        }
    }

    private static Optional<News> news(Issue issue, Apology apology) {
        return apology.knownProblem().flatMap(known -> Optional.ofNullable(issue.getReporter())
                .map(customer -> new News(known.issueId(), customer.getKey())));
    }

    /** Nobody is asked for where nothing is to be had. */
    private Optional<String> owner(MutableIssue issue, Apology apology) {
        return apology.followUps().isEmpty()
                ? Optional.empty()
                : owners.of(issue, apology).map(ApplicationUser::getKey);
    }
}
