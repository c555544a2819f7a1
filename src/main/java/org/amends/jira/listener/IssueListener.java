package org.amends.jira.listener;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.amends.jira.issue.OwnChanges;
import org.amends.jira.store.Summaries;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Hears that something happened to an issue, and has it looked at. It never asks what: it runs in the transaction of who did
 * it, which may yet be rolled back.
 */
@Component
public final class IssueListener implements InitializingBean, DisposableBean {

    private final EventPublisher events;
    private final LookSoon look;
    private final OwnChanges own;
    private final Summaries summaries;

    /** Listens to Jira's events. */
    public IssueListener(@ComponentImport EventPublisher events, LookSoon look, OwnChanges own, Summaries summaries) {
        this.events = events;
        this.look = look;
        this.own = own;
        this.summaries = summaries;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    /** Something happened to an issue, a comment on it included. */
    @EventListener
    public void onIssue(IssueEvent event) {
        if (!own.underWay()) {
            look.at(event.getIssue().getId());
        }
    }

    /** A project is gone; no event comes for its issues. Each is forgotten when the look finds that it is gone, too. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        long project = event.getId();
        look.atAll(() -> summaries.ofProject(project));
    }
}
