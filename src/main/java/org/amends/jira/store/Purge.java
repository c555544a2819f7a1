package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/** Takes everything along that Amends kept about an issue, when the issue goes. */
@Component
public final class Purge {

    private final ActiveObjects ao;
    private final ActiveObjectsJournal journal;
    private final Summaries summaries;
    private final FollowUpRows followUps;
    private final PromiseRows promises;
    private final Claims claims;
    private final FieldWrites fieldWrites;
    private final RefusedTransitions refused;
    private final GateOverrides overrides;
    private final SentReplies sent;

    /** Purges the plugin's tables. */
    public Purge(
            @ComponentImport ActiveObjects ao,
            ActiveObjectsJournal journal,
            Summaries summaries,
            FollowUpRows followUps,
            PromiseRows promises,
            Claims claims,
            FieldWrites fieldWrites,
            RefusedTransitions refused,
            GateOverrides overrides,
            SentReplies sent) {
        this.ao = ao;
        this.journal = journal;
        this.summaries = summaries;
        this.followUps = followUps;
        this.promises = promises;
        this.claims = claims;
        this.fieldWrites = fieldWrites;
        this.refused = refused;
        this.overrides = overrides;
        this.sent = sent;
    }

    /** Forgets an issue: journal, summary, follow-ups, promises, claims, and that its tasks were tasks. All or nothing. */
    public void issue(long issueId) {
        ao.executeInTransaction(() -> {
            followUps.of(issueId).forEach(claims::purge);
            followUps.purge(issueId);
            promises.purge(issueId);
            summaries.tasksOf(issueId).forEach(summaries::purge);
            summaries.purge(issueId);
            fieldWrites.purge(issueId);
            refused.purge(issueId);
            overrides.purge(issueId);
            sent.purge(issueId);
            journal.purge(issueId);
            return true;
        });
    }
}
