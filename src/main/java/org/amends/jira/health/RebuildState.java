package org.amends.jira.health;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;
import org.amends.jira.job.Rebuilding;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.Rebuild;
import org.springframework.stereotype.Component;

/** How far the rebuilding of all projections has come, as JSON. */
@Component
public final class RebuildState {
    private final Rebuilding rebuilding;
    private final Readers readers;

    /** Asks there. */
    public RebuildState(Rebuilding rebuilding, Readers readers) {
        this.rebuilding = rebuilding;
        this.readers = readers;
    }

    /** It, safe in an attribute. */
    public String of(ApplicationUser person) {
        Reader reader = readers.reader(person);
        Optional<Rebuild> come = rebuilding.progress();
        return HarmlessJson.of(new Json()
                .with("state", rebuilding.standing().name().toLowerCase(Locale.ROOT))
                .with("done", come.map(Rebuild::done))
                .with("total", come.map(Rebuild::total))
                .with("changed", come.map(Rebuild::changed))
                .with("failed", come.map(Rebuild::failed))
                .with("began", come.map(Rebuild::began).map(reader::when))
                .with("at", come.map(Rebuild::at).map(reader::when))
                .done());
    }
}
