package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.MethodCadence;
import org.amends.apology.Refusal;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;
import org.springframework.stereotype.Component;

/**
 * Has an open apology follow another method, or another version of its own. What waits of touches that the method does not have is
 * cancelled.
 */
@Component
public final class Following {
    private final ApologyDesk desk;
    private final Methods methods;
    private final Clock clock;

    /** Records at the desk. */
    public Following(ApologyDesk desk, Methods methods, Clock clock) {
        this.desk = desk;
        this.methods = methods;
        this.clock = clock;
    }

    /** Another method, by its id; refused once somebody did something, and where the issue has no apology. */
    public Decision choose(Issue issue, Actor actor, String id) {
        return methods.usable(issue.getProjectId(), id)
                .map(method -> desk.of(issue.getId())
                        .map(apology -> follow(
                                issue, actor, apology, method, new Fact.MethodChosen(method.id(), method.version())))
                        .orElseGet(Following::notStarted))
                .orElseGet(() -> ApologyDesk.unknown(id));
    }

    /**
     * Another version. Steps of the same id stay as they are; what else was done stays in its journal. Nothing happens to one that
     * follows it already.
     */
    public Decision move(Issue issue, Actor actor, Method to) {
        return desk.of(issue.getId())
                .map(apology -> move(issue, actor, apology, to))
                .orElseGet(Following::notStarted);
    }

    private Decision move(Issue issue, Actor actor, Apology apology, Method to) {
        List<StepId> lost = apology.lostUnder(to);
        return apology.method().equals(to)
                ? new Decision.Accepted(apology)
                : follow(issue, actor, apology, to, new Fact.MethodMoved(to.id(), to.version(), lost));
    }

    private static Decision notStarted() {
        return new Decision.Refused(List.of(Refusal.of("issue", "not-started")));
    }

    private Decision follow(Issue issue, Actor actor, Apology apology, Method method, Fact chosen) {
        Cadence touches = MethodCadence.of(desk.cadence(issue), method);
        Stream<Fact> over = apology.followUps().stream()
                .filter(FollowUp::waiting)
                .filter(followUp -> touches.touch(followUp.touch()).isEmpty())
                .map(followUp -> new Fact.FollowUpCancelled(followUp.id(), MethodCadence.OTHER_METHOD));
        Instant now = clock.instant();
        return desk.record(
                issue.getId(),
                Stream.concat(Stream.of(chosen), over)
                        .map(fact -> new Entry(actor, now, fact, Optional.empty()))
                        .toList());
    }
}
