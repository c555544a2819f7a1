package org.amends.jira.queue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.followup.Agenda;
import org.amends.apology.followup.Bucket;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.FollowUpQueue;
import org.amends.jira.store.FollowUpQueue.Asked;
import org.amends.jira.store.QueuedFollowUp;
import org.springframework.stereotype.Component;

/**
 * A page of a project's queue, as JSON for one reader. Tickets that the reader may not browse are left out of it and counted.
 * Who may read it at all is the caller's to check.
 */
@Component
public final class QueueState {
    /** Who has more agents than this picks from the first. */
    private static final int OWNERS = 100;

    private final FollowUpQueue queue;
    private final FollowUpPlans plans;
    private final Readers readers;
    private final QueueLines lines;

    /** Reads the queue in the reader's words and days. */
    public QueueState(FollowUpQueue queue, FollowUpPlans plans, Readers readers, QueueLines lines) {
        this.queue = queue;
        this.plans = plans;
        this.readers = readers;
        this.lines = lines;
    }

    /** What somebody sees who comes without a wish: their own, where they have any, else everybody's. */
    public String first(Project project, ApplicationUser person) {
        List<String> owners = queue.owners(project.getId(), OWNERS);
        Optional<String> mine = Optional.of(person.getKey()).filter(owners::contains);
        return of(project, person, new Wanted(Optional.empty(), mine, 0, Wanted.PAGE));
    }

    /** Whether somebody has a follow-up in the project's queue. */
    public boolean isOwner(Project project, String userKey) {
        return queue.owners(project.getId(), OWNERS).contains(userKey);
    }

    /** What is wanted, as {@link HarmlessJson}. */
    public String of(Project project, ApplicationUser person, Wanted wanted) {
        Reader reader = readers.reader(person);
        Asked asked = new Asked(project.getId(), wanted.owner(), agenda(project, reader));
        Map<Bucket, Integer> counts = counts(asked);
        Bucket bucket = wanted.bucket().orElseGet(() -> firstFilled(counts));
        List<QueuedFollowUp> page = queue.page(asked, bucket, wanted.start(), wanted.limit());
        List<JsonObject> shown = lines.of(project, page, reader);
        return HarmlessJson.of(new Json()
                .with("project", project(project))
                .with("bucket", bucket.code())
                .with("owner", wanted.owner().orElse(""))
                .with("start", wanted.start())
                .with("limit", wanted.limit())
                .with("total", counts.get(bucket))
                .with("hidden", page.size() - shown.size())
                .with("counts", json(counts))
                .with("owners", owners(project, reader))
                .with("now", reader.clock())
                .with("rows", shown)
                .done());
    }

    private Agenda agenda(Project project, Reader reader) {
        return Agenda.at(
                reader.now(),
                reader.zone(),
                plans.calendar(project.getId(), reader.jiraZone()).weekend());
    }

    private Map<Bucket, Integer> counts(Asked asked) {
        Map<Bucket, Integer> counts = new EnumMap<>(Bucket.class);
        Stream.of(Bucket.values()).forEach(bucket -> counts.put(bucket, queue.count(asked, bucket)));
        return counts;
    }

    private static Bucket firstFilled(Map<Bucket, Integer> counts) {
        return counts.keySet().stream()
                .filter(bucket -> counts.get(bucket) > 0)
                .findFirst()
                .orElse(Bucket.TODAY);
    }

    private static JsonObject json(Map<Bucket, Integer> counts) {
        Json json = new Json();
        counts.forEach((bucket, count) -> json.with(bucket.code(), count));
        return json.done();
    }

    private static JsonObject project(Project project) {
        return new Json()
                .with("key", project.getKey())
                .with("name", project.getName())
                .done();
    }

    private List<JsonObject> owners(Project project, Reader reader) {
        return queue.owners(project.getId(), OWNERS).stream()
                .map(key -> new Json()
                        .with("key", key)
                        .with("name", reader.name(key))
                        .with("me", reader.isMe(key))
                        .done())
                .toList();
    }
}
