package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.Resolution;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.reparation.Details;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.EnteredOnScreens;
import org.amends.jira.store.EnteredReparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records what was entered on screens of Jira's, once their saving is committed: as the fact that the dialog records, asked by the same rules.
 * What was sound when it was entered and is refused now is told to the agents on the issue, without a word on what it was.
 */
@Component
public final class EntryTaking {
    private static final Logger LOG = LoggerFactory.getLogger(EntryTaking.class);
    /** A screen is saved within it, and nobody does two things by hand. */
    private static final Duration ONE_SAVING = Duration.ofSeconds(10);

    private final EnteredOnScreens entered;
    private final ApologyDesk desk;
    private final Accounts accounts;
    private final InternalComments comments;
    private final JiraAuthenticationContext signedIn;

    /** Records on the desk. */
    public EntryTaking(
            EnteredOnScreens entered,
            ApologyDesk desk,
            Accounts accounts,
            InternalComments comments,
            @ComponentImport JiraAuthenticationContext signedIn) {
        this.entered = entered;
        this.desk = desk;
        this.accounts = accounts;
        this.comments = comments;
        this.signedIn = signedIn;
    }

    /** Takes what waits on an issue, whose resolution the journal knows. */
    public void take(Issue issue) {
        entered.of(issue).forEach(one -> desk.of(issue.getId()).ifPresent(apology -> take(issue, apology, one)));
    }

    private void take(Issue issue, Apology apology, EnteredReparation one) {
        boolean known = apology.reparation(one.id()).isPresent();
        Decision decision = known ? new Decision.Accepted(apology) : desk.record(issue.getId(), entries(apology, one));
        if (decision instanceof Decision.Refused refused) {
            if (told(issue, one, refused.refusals())) {
                entered.done(issue, one.id());
            }
        } else {
            entered.done(issue, one.id());
        }
    }

    private List<Entry> entries(Apology apology, EnteredReparation one) {
        Details details = one.toldNow() ? told(one.details(), inThatSaving(apology, one)) : one.details();
        Fact given = new Fact.ReparationGiven(one.id(), details);
        boolean open = apology.gate(desk.holds(apology.issueId()), details, Optional.empty())
                .open();
        Stream<Fact> override = one.reason().filter(reason -> !open).stream()
                .map(reason -> new Fact.GateOverridden(one.id(), one.missing(), reason));
        Actor actor = new Actor.Person(one.userKey());
        return Stream.concat(Stream.of(given), override)
                .map(fact -> new Entry(actor, one.at(), fact, Optional.empty()))
                .toList();
    }

    /** When that screen was saved: where the same saving resolved the issue, not before it was resolved. */
    private static Instant inThatSaving(Apology apology, EnteredReparation one) {
        return apology.resolution()
                .filter(resolution -> resolution.by().equals(new Actor.Person(one.userKey())))
                .map(Resolution::at)
                .filter(at -> !at.isBefore(one.at()) && at.isBefore(one.at().plus(ONE_SAVING)))
                .orElse(one.at());
    }

    private static Details told(Details details, Instant at) {
        return new Details(
                details.kind(),
                details.form(),
                at,
                details.value(),
                details.loss(),
                details.approver(),
                details.note());
    }

    private boolean told(Issue issue, EnteredReparation one, List<Refusal> refusals) {
        LOG.info("{}: what was entered on a screen is not recorded: {}", issue.getKey(), refusals);
        Optional<ApplicationUser> account = accounts.acting(issue.getProjectId());
        account.ifPresent(acting ->
                comments.sayOnce(issue, acting, "entry-" + one.id(), accounts.as(acting, () -> words(one, refusals))));
        return account.isPresent();
    }

    private String words(EnteredReparation one, List<Refusal> refusals) {
        I18nHelper words = signedIn.getI18nHelper();
        String who = accounts.person(new Actor.Person(one.userKey()))
                .map(ApplicationUser::getDisplayName)
                .orElseGet(() -> words.getText("amends.actor.gone"));
        String why = refusals.stream()
                .map(refusal -> words.getText(
                        "amends.refused." + refusal.code(), refusal.args().toArray()))
                .collect(Collectors.joining(" "));
        return words.getText("amends.entry.not-recorded", who, why);
    }
}
