package org.amends.jira.followup;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.store.Claim;
import org.amends.jira.store.Claims;
import org.springframework.stereotype.Component;

/** What Amends says to agents on an issue, as the account that acts; no customer reads it, and no mail of ours goes out. */
@Component
public final class InternalComments {

    private static final String MARK = "amends.comment.";

    private final CommentManager comments;
    private final JsonEntityPropertyManager properties;
    private final Accounts accounts;
    private final Claims claims;
    private final Clock clock;

    /** Writes Jira's comments. */
    public InternalComments(
            @ComponentImport CommentManager comments,
            @ComponentImport JsonEntityPropertyManager properties,
            Accounts accounts,
            Claims claims,
            Clock clock) {
        this.comments = comments;
        this.properties = properties;
        this.accounts = accounts;
        this.claims = claims;
        this.clock = clock;
    }

    /** Says it. */
    void say(Issue issue, ApplicationUser account, String words) {
        say(issue, account, words, Map.of(IssueComments.VISIBILITY, object("{\"internal\":true}")), false);
    }

    /**
     * Says it once for this mark, whoever asks for it again and on whichever node: the mark is stored by the call that creates
     * the comment. Jira tells those whom it mentions, as it tells of any comment.
     */
    void sayOnce(Issue issue, ApplicationUser account, String mark, String words) {
        Optional<Claim> mine = said(mark) ? Optional.empty() : claims.claim(mark);
        if (mine.isPresent()) {
            if (!said(mark)) {
                Map<String, JSONObject> marked =
                        Map.of(IssueComments.VISIBILITY, object("{\"internal\":true}"), MARK + mark, object("{}"));
                say(issue, account, words, marked, true);
            }
            claims.purge(mark);
        }
    }

    private boolean said(String mark) {
        String entity = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
        return !properties.query().entityName(entity).key(MARK + mark).find().isEmpty();
    }

    private void say(Issue issue, ApplicationUser account, String words, Map<String, JSONObject> marked, boolean tell) {
        Date now = Date.from(clock.instant());
        accounts.as(account, () -> comments.create(issue, account, words, null, null, now, marked, tell));
    }

    private static JSONObject object(String json) {
        try {
            return new JSONObject(json);
        } catch (JSONException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
