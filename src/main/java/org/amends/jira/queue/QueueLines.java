package org.amends.jira.queue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.jira.followup.TouchWords;
import org.amends.jira.followup.Waiting;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.QueuedFollowUp;
import org.springframework.stereotype.Component;

/** The lines of the queue: each follow-up with its ticket and task, in the reader's words and days. */
@Component
public final class QueueLines {
    private final IssueManager issues;
    private final Access access;
    private final Waiting waiting;
    private final FollowUpPlans plans;

    /** Looks at the tickets in Jira. */
    public QueueLines(@ComponentImport IssueManager issues, Access access, Waiting waiting, FollowUpPlans plans) {
        this.issues = issues;
        this.access = access;
        this.waiting = waiting;
        this.plans = plans;
    }

    /** A line for each follow-up whose ticket the reader may see. */
    List<JsonObject> of(Project project, List<QueuedFollowUp> page, Reader reader) {
        Cadence cadence = plans.cadence(project.getId());
        return page.stream()
                .flatMap(queued -> seen(queued, reader).map(ticket -> line(queued, ticket, cadence, reader)).stream())
                .toList();
    }

    private Optional<Issue> seen(QueuedFollowUp queued, Reader reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(queued.issueId()))
                .filter(issue -> access.maySee(issue, reader.person()));
    }

    private JsonObject line(QueuedFollowUp queued, Issue ticket, Cadence cadence, Reader reader) {
        return new Json()
                .with("id", queued.id())
                .with(touch(queued.touch().orElse(Touch.WEEK), cadence, reader))
                .with("state", queued.state().code())
                .with(
                        "stateText",
                        reader.text("amends.queue.state." + queued.state().code()))
                .with(days(queued, reader))
                .with("owner", queued.owner().map(key -> owner(key, reader)))
                .with("ticket", issue(ticket, reader))
                .with("task", queued.taskId().flatMap(id -> task(id, reader)))
                .with("attempts", queued.attempts())
                .with("reason", queued.reason())
                .with("waits", waits(queued, ticket, reader))
                .with(
                        "readOnly",
                        access.readOnly(ticket, reader.person()).map(code -> reader.text("amends.refused." + code)))
                .done();
    }

    /** How the touch is called, and what it asks; one that was taken away asks what all ask. */
    private static JsonObject touch(String id, Cadence cadence, Reader reader) {
        TouchWords words = new TouchWords(cadence, reader::text);
        Optional<Touch> touch = cadence.touch(id);
        Purpose gone = id.equals(Touch.PROMISE) ? Purpose.PROMISE : Purpose.ASK;
        Purpose purpose = touch.map(Touch::purpose).orElse(gone);
        return new Json()
                .with("touch", words.name(id, purpose))
                .with("purpose", purpose.code())
                .with("question", touch.map(words::question))
                .done();
    }

    private static JsonObject days(QueuedFollowUp queued, Reader reader) {
        LocalDate due = day(queued.due(), reader);
        long over = ChronoUnit.DAYS.between(due, day(reader.now(), reader));
        return new Json()
                .with("due", queued.due().toString())
                .with("dueText", reader.day(queued.due()))
                .with("dueWhen", reader.when(queued.due()))
                .with("promised", queued.promised().toString())
                .with("promisedText", reader.day(queued.promised()))
                .with("moved", !day(queued.promised(), reader).equals(due))
                .with("overdue", Math.max(0, over))
                .done();
    }

    private static LocalDate day(Instant at, Reader reader) {
        return LocalDate.ofInstant(at, reader.zone());
    }

    private static JsonObject owner(String key, Reader reader) {
        return new Json()
                .with("name", reader.name(key))
                .with("me", reader.isMe(key))
                .done();
    }

    private static JsonObject issue(Issue issue, Reader reader) {
        return new Json()
                .with("key", issue.getKey())
                .with("href", reader.href(issue.getKey()))
                .with("summary", issue.getSummary())
                .done();
    }

    /** Its name is for whoever may see the task; it may stand in a project that this reader does not know. */
    private Optional<JsonObject> task(long id, Reader reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(id))
                .filter(task -> access.mayBrowse(task, reader.person()))
                .map(task -> issue(task, reader));
    }

    private Optional<String> waits(QueuedFollowUp queued, Issue ticket, Reader reader) {
        return Optional.of(ticket)
                .filter(issue -> queued.state() == FollowUp.State.SCHEDULED)
                .filter(issue -> !queued.due().isAfter(reader.now()))
                .flatMap(waiting::why)
                .map(why -> reader.text("amends.panel.follow-up.waits." + why));
    }
}
