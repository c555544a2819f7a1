package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.Accounts;
import org.amends.jira.store.Claims;
import org.springframework.stereotype.Component;

/**
 * Takes the task of a cancelled follow-up away: closes it and says why in an internal comment. Whatever Amends cancels by
 * itself had no task yet, or one that was being made: often it is the call of whoever has it that had the issue opened again.
 */
@Component
public final class TaskRetiring {

    private final Claims claims;
    private final TaskMarks marks;
    private final TaskClosing closing;
    private final TaskWords words;
    private final Accounts accounts;
    private final InternalComments comments;

    /** Retires tasks in Jira. */
    public TaskRetiring(
            Claims claims,
            TaskMarks marks,
            TaskClosing closing,
            TaskWords words,
            Accounts accounts,
            InternalComments comments) {
        this.claims = claims;
        this.marks = marks;
        this.closing = closing;
        this.words = words;
        this.accounts = accounts;
        this.comments = comments;
    }

    /** Retires what attempts at the apology's cancelled follow-ups left behind, half-made or whole. */
    public void retire(Issue source, Apology apology) {
        apology.followUps().stream()
                .filter(followUp -> followUp.state() == FollowUp.State.CANCELLED)
                .filter(followUp -> followUp.task().isPresent() || claims.attempts(followUp.id()) > 0)
                .forEach(followUp -> retire(source, followUp));
    }

    private void retire(Issue source, FollowUp followUp) {
        Optional<Issue> task = marks.find(followUp.id());
        Optional<ApplicationUser> account = accounts.acting(source.getProjectId());
        if (task.isPresent() && account.isPresent()) {
            accounts.as(account.get(), () -> retire(source, followUp, task.get(), account.get()));
        }
    }

    /** The mark comes last: dying in between, it is done again, which costs a second comment at worst. */
    private boolean retire(Issue source, FollowUp followUp, Issue task, ApplicationUser account) {
        closing.close(task.getId(), source.getId(), new Actor.Amends());
        comments.say(task, account, words.retired(source, followUp));
        marks.retired(followUp.id(), task, source.getId());
        return true;
    }
}
