package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.ApologyDesk;
import org.springframework.stereotype.Component;

/** The follow-ups of an issue as JSON for rules and scripts: codes and instants, and no words but names. */
@Component
public class FollowUpList {
    private final ApologyDesk desk;
    private final Readers readers;

    public FollowUpList(ApologyDesk desk, Readers readers) {
        this.desk = desk;
        this.readers = readers;
    }

    /** All of them, in the order of their scheduling; none where there is no apology. */
    public String of(Issue issue, ApplicationUser person) {
        Reader reader = readers.reader(person);
        Optional<Apology> apology = desk.of(issue.getId());
        JsonObject json = new Json()
                .with("issue", issue.getKey())
                .with(
                        "followUps",
                        apology.stream()
                                .flatMap(found -> found.followUps().stream()
                                        .map(followUp -> one(followUp, found.owner(), reader)))
                                .toList())
                .done();
        return HarmlessJson.of(json);
    }

    private static JsonObject one(FollowUp followUp, Optional<Actor> owner, Reader reader) {
        return new Json()
                .with("id", followUp.id())
                .with("touch", followUp.touch())
                .with("purpose", followUp.purpose().code())
                .with("state", followUp.state().code())
                .with("promised", followUp.promised().toString())
                .with("due", followUp.due().toString())
                .with("owner", owner.map(reader::name))
                .with("task", followUp.taskKey())
                .with("they", followUp.outcome().map(given -> given.they().code()))
                .with("we", followUp.outcome().map(given -> given.we().code()))
                .with("because", followUp.because())
                .done();
    }
}
