package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.jira.followup.OutcomeGiven;
import org.amends.jira.panel.Json;

/** What became of each of several follow-ups: done, or refused and why; and what is still to know of one that is done. */
final class BulkAnswer {
    private final Answers words;
    private final List<String> done = new ArrayList<>();
    private final List<JsonObject> refused = new ArrayList<>();
    private final List<JsonObject> notices = new ArrayList<>();

    BulkAnswer(Answers words) {
        this.words = words;
    }

    void refused(String id, Optional<Issue> ticket, Refusal why) {
        refused.add(new Json()
                .with("field", why.field())
                .with(entry(id, ticket, words.message(why)))
                .done());
    }

    void told(String id, Issue ticket, OutcomeGiven became) {
        if (became.decision() instanceof Decision.Refused no) {
            refused(id, Optional.of(ticket), no.refusals().get(0));
        } else {
            done.add(id);
            became.stillOpen().ifPresent(notice -> notices.add(entry(id, Optional.of(ticket), notice)));
        }
    }

    JsonObject json() {
        return new Json()
                .with("done", done)
                .with("refused", refused)
                .with("notices", notices)
                .done();
    }

    private static JsonObject entry(String id, Optional<Issue> ticket, String message) {
        return new Json()
                .with("id", id)
                .with("ticket", ticket.map(Issue::getKey))
                .with("message", message)
                .done();
    }
}
