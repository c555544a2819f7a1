package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Cover;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Summaries;
import org.springframework.stereotype.Component;

/**
 * Has the apology of one issue stand for those of others. What a covered issue's journal says is true; the journal of the owner
 * follows it, so that one follow-up for each customer can be told from it alone. Whatever dies or races between the two is put right
 * at the next look. Asks no permissions: who calls has asked.
 */
@Component
public final class Covers {
    private final ApologyDesk desk;
    private final Summaries summaries;
    private final IssueManager issues;
    private final Settings settings;

    /** Covers of the desk's apologies. */
    public Covers(ApologyDesk desk, Summaries summaries, @ComponentImport IssueManager issues, Settings settings) {
        this.desk = desk;
        this.summaries = summaries;
        this.issues = issues;
        this.settings = settings;
    }

    /** From now on the apology of {@code owner} stands for that of {@code issue}, which is started for it where there is none. */
    public Decision cover(Issue issue, Issue owner, Actor actor) {
        Optional<Apology> standing = desk.of(owner.getId());
        if (standing.isEmpty()) {
            return refused("cover-no-apology");
        }
        if (standing.get().coveredBy().isPresent()) {
            return refused("cover-chain");
        }
        Fact.CoveredBy covered = new Fact.CoveredBy(owner.getId(), owner.getKey());
        Decision decision = desk.of(issue.getId()).isPresent()
                ? desk.record(issue.getId(), actor, covered)
                : desk.startCovered(issue, actor, covered);
        return decision instanceof Decision.Accepted && !begin(issue, owner, actor) ? lostRace(issue, actor) : decision;
    }

    /** The owner was itself covered a moment ago. */
    private Decision lostRace(Issue issue, Actor actor) {
        desk.record(issue.getId(), actor, new Fact.Uncovered(Optional.of("owner-covered")));
        return refused("cover-chain");
    }

    /** The issue has its own apology again, with all that it had. */
    public Decision uncover(Issue issue, Actor actor) {
        Optional<Cover> cover = desk.of(issue.getId()).flatMap(Apology::coveredBy);
        Decision decision = desk.record(issue.getId(), actor, new Fact.Uncovered(Optional.empty()));
        cover.filter(before -> decision instanceof Decision.Accepted)
                .ifPresent(before -> end(before.ownerId(), issue.getId(), actor));
        return decision;
    }

    /** The issues for which the apology of this one stands. */
    public List<Long> of(long ownerId) {
        return summaries.coveredBy(ownerId);
    }

    /**
     * Puts right what went wrong between two journals, and frees an issue whose owner is gone, covered itself, or in a project that is
     * switched off. Gives the apology as it is then.
     */
    public Apology look(Issue issue, Apology apology) {
        apology.covers().stream()
                .map(Fact.CoveringBegun::issueId)
                .filter(covered -> !covers(apology.issueId(), covered))
                .forEach(freed -> end(apology.issueId(), freed, new Actor.Amends()));
        Optional<Cover> cover = apology.coveredBy();
        Optional<String> free = cover.flatMap(this::whyFree);
        if (free.isPresent()) {
            desk.record(issue.getId(), new Actor.Amends(), new Fact.Uncovered(free));
        } else {
            cover.flatMap(by -> Optional.<Issue>ofNullable(issues.getIssueObject(by.ownerId())))
                    .ifPresent(owner -> begin(issue, owner, new Actor.Amends()));
        }
        return cover.isEmpty() && apology.covers().isEmpty()
                ? apology
                : desk.of(issue.getId()).orElse(apology);
    }

    private Optional<String> whyFree(Cover cover) {
        Issue owner = issues.getIssueObject(cover.ownerId());
        if (owner == null) {
            return Optional.of("owner-gone");
        }
        if (!settings.isOn(owner.getProjectId())) {
            return Optional.of("owner-off");
        }
        Optional<Apology> standing = desk.of(cover.ownerId());
        if (standing.isEmpty()) {
            return Optional.of("owner-gone");
        }
        return standing.get().coveredBy().map(chain -> "owner-covered");
    }

    private boolean covers(long owner, long covered) {
        return desk.of(covered)
                .flatMap(Apology::coveredBy)
                .filter(cover -> cover.ownerId() == owner)
                .isPresent();
    }

    /** Whether the owner's journal says that it covers the issue. */
    private boolean begin(Issue issue, Issue owner, Actor actor) {
        boolean known = desk.of(owner.getId()).stream()
                .flatMap(standing -> standing.covers().stream())
                .anyMatch(covered -> covered.issueId() == issue.getId());
        return known
                || desk.record(
                                owner.getId(),
                                actor,
                                new Fact.CoveringBegun(issue.getId(), issue.getKey(), besides(issue, owner)))
                        instanceof Decision.Accepted;
    }

    /** Who has to be followed up besides the owner's own customer. */
    private static Optional<String> besides(Issue issue, Issue owner) {
        return key(issue.getReporter())
                .filter(customer ->
                        key(owner.getReporter()).filter(customer::equals).isEmpty());
    }

    private static Optional<String> key(ApplicationUser person) {
        return Optional.ofNullable(person).map(ApplicationUser::getKey);
    }

    private void end(long owner, long issueId, Actor actor) {
        if (desk.of(owner).stream()
                .flatMap(standing -> standing.covers().stream())
                .anyMatch(covered -> covered.issueId() == issueId)) {
            desk.record(owner, actor, new Fact.CoveringEnded(issueId));
        }
    }

    private static Decision refused(String code) {
        return new Decision.Refused(List.of(Refusal.of("issue", code)));
    }
}
