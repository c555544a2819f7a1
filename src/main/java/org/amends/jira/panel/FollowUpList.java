package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Owners;
import org.springframework.stereotype.Component;

/** The follow-ups of an issue as JSON for rules and scripts: codes and instants, and no words but names. */
@Component
public class FollowUpList {
    private final ApologyDesk desk;
    private final Owners owners;

    public FollowUpList(ApologyDesk desk, Owners owners) {
        this.desk = desk;
        this.owners = owners;
    }

    /** All of them, in the order of their scheduling, and which matters now; none where there is no apology. */
    public String of(Issue issue) {
        Optional<Apology> apology = desk.of(issue.getId());
        JsonObject json = new Json()
                .with("issue", issue.getKey())
                .with("current", apology.flatMap(Apology::followUp).map(FollowUp::id))
                .with(
                        "followUps",
                        apology.map(found -> all(found, owners.of(issue, found)))
                                .orElse(List.of()))
                .done();
        return HarmlessJson.of(json);
    }

    private static List<JsonObject> all(Apology apology, Optional<ApplicationUser> owner) {
        return apology.followUps().stream()
                .map(followUp -> one(followUp, owner))
                .toList();
    }

    private static JsonObject one(FollowUp followUp, Optional<ApplicationUser> owner) {
        return new Json()
                .with("id", followUp.id())
                .with("touch", followUp.touch())
                .with("purpose", followUp.purpose().code())
                .with("state", followUp.state().code())
                .with("promised", followUp.promised().toString())
                .with("due", followUp.due().toString())
                .with("owner", owner.map(ApplicationUser::getDisplayName))
                .with("task", followUp.taskKey())
                .with("they", followUp.outcome().map(given -> given.they().code()))
                .with("we", followUp.outcome().map(given -> given.we().code()))
                .with("because", followUp.because())
                .done();
    }
}
