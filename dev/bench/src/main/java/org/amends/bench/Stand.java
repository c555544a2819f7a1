package org.amends.bench;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.amends.sandbox.Sandbox;
import org.amends.sandbox.jira.ImportRefused;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.WebPanelHtml;

/** A running sandbox of which every statement can be seen. */
final class Stand implements AutoCloseable {
    private static final String RIGHT_COLUMN = "atl.jira.view.issue.right.context";

    private final Sandbox sandbox;
    private final Watcher watcher;

    private Stand(Sandbox sandbox, Watcher watcher) {
        this.sandbox = sandbox;
        this.watcher = watcher;
    }

    /** Starts it with this plugin. */
    static Stand start(Path jar, Ground ground) throws IOException, ImportRefused {
        Watcher[] watcher = new Watcher[1];
        Sandbox sandbox = Sandbox.start(Sandbox.Options.of(jar, ground.directory())
                .on(ground.choice())
                .watchedBy(database -> watcher[0] = new Watcher(database)));
        return new Stand(sandbox, watcher[0]);
    }

    Watcher watcher() {
        return watcher;
    }

    /** The sandbox's own pool of connections, with nobody in between. */
    DataSource pool() {
        return watcher.getDataSource();
    }

    SandboxJira jira() {
        return sandbox.jira();
    }

    Agent agent(String name) throws IOException, InterruptedException {
        return Agent.signedIn(sandbox.url(), name);
    }

    /** Does the work in Jira as this person. */
    <T> T as(String name, Supplier<T> work) {
        return jira().authentication().as(person(name), work);
    }

    /** The user key of a person. */
    String key(String name) {
        return person(name).getKey();
    }

    private ApplicationUser person(String name) {
        return jira().people().byName(name).orElseThrow().user();
    }

    /** The issue, read anew. */
    Issue issue(long id) {
        return jira().service(IssueManager.class).getIssueObject(id);
    }

    /** Draws the panels that this person sees beside an issue, on the calling thread, as the page has them drawn. */
    Supplier<List<WebPanelHtml>> panels(String name, long issueId) {
        Issue issue = issue(issueId);
        ApplicationUser person = person(name);
        Map<String, Object> page = Map.of("issue", issue, "project", issue.getProjectObject());
        return () -> jira().authentication().as(person, () -> sandbox.plugin().webPanels(RIGHT_COLUMN, page));
    }

    /** Waits until jobs and search have caught up. */
    void settle() {
        sandbox.settle();
    }

    /** What the sandbox's ledger holds: calls that it does not know, of which a measurement is worth nothing. */
    Optional<String> holes() {
        List<String> holes = jira().ledger().entries();
        return holes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", holes));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
