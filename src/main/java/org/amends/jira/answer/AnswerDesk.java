package org.amends.jira.answer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.apology.Resolution;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Archive;
import org.amends.jira.issue.CustomerRequests;
import org.amends.jira.store.PortalSection;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * Asks a customer whether it is solved (B5): by a link for the reporter of one request, about the resolution that holds. The
 * answer is a fact of the apology. The link works for who is signed in as that reporter, and for nobody else.
 */
@Component
public final class AnswerDesk {
    /** Where a link leads. */
    static final String PATH = "/plugins/servlet/amends/answer";

    private static final Duration GOOD_FOR = Duration.ofDays(30);
    /** Whoever changes their mind more often writes a comment. */
    private static final int MOST_ANSWERS = 5;

    private final AnswerLinks links;
    private final IssueManager issues;
    private final ApologyDesk desk;
    private final CustomerRequests requests;
    private final Settings settings;
    private final PortalSection portal;
    private final ApplicationProperties addresses;
    private final Clock clock;

    /** Asks where the admin lets customers be asked. */
    public AnswerDesk(
            AnswerLinks links,
            @ComponentImport IssueManager issues,
            ApologyDesk desk,
            CustomerRequests requests,
            Settings settings,
            PortalSection portal,
            @ComponentImport("salApplicationProperties") ApplicationProperties addresses,
            Clock clock) {
        this.links = links;
        this.issues = issues;
        this.desk = desk;
        this.requests = requests;
        this.settings = settings;
        this.portal = portal;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A link for the customer, and until when it works. */
    public record Link(String address, Instant until) {}

    /** What keeps a customer from being asked, as the code of a refusal; empty where a link can be made. */
    public Optional<String> against(Issue issue, Optional<Apology> apology) {
        if (isOff(issue)) {
            return Optional.of("ask-off");
        }
        if (!requests.isRequest(issue) || issue.getReporter() == null) {
            return Optional.of("ask-nobody");
        }
        if (apology.flatMap(Apology::answerStep).isEmpty()) {
            return Optional.of("not-started");
        }
        return apology.get().resolved() ? Optional.empty() : Optional.of("ask-not-resolved");
    }

    /** A link that asks the reporter about the resolution that holds; only where nothing is {@linkplain #against against it}. */
    public Link link(Issue issue, Apology apology) {
        Instant until = clock.instant().plus(GOOD_FOR);
        String group = apology.resolution().map(Resolution::changeGroup).orElseThrow();
        String token = links.token(
                new AnswerLinks.Asked(issue.getId(), issue.getReporter().getKey(), group, until));
        return new Link(addresses.getBaseUrl(UrlMode.CANONICAL).replaceAll("/+$", "") + PATH + "?t=" + token, until);
    }

    /** What the link comes to for this person. Writes nothing. */
    Question look(String token, ApplicationUser person) {
        Optional<AnswerLinks.Asked> asked = links.read(token);
        if (asked.isEmpty()) {
            return new Question.Shut(Closed.FORGED);
        }
        if (asked.get().until().isBefore(clock.instant())) {
            return new Question.Shut(Closed.EXPIRED);
        }
        Optional<Issue> issue =
                Optional.ofNullable(issues.getIssueObject(asked.get().issueId()));
        if (!asked.get().customerKey().equals(person.getKey())
                || issue.filter(found -> !person.equals(found.getReporter())).isPresent()) {
            return new Question.Shut(Closed.NOT_YOURS);
        }
        return issue.map(found -> look(found, asked.get())).orElseGet(() -> new Question.Shut(Closed.OVER));
    }

    private Question look(Issue issue, AnswerLinks.Asked asked) {
        if (isOff(issue) || !requests.isRequest(issue)) {
            return new Question.Shut(Closed.OFF);
        }
        if (Archive.holds(issue)) {
            return new Question.Shut(Closed.ARCHIVED);
        }
        return desk.of(issue.getId())
                .filter(apology -> apology.answerStep().isPresent())
                .filter(apology -> apology.resolution()
                        .filter(held -> held.changeGroup().equals(asked.changeGroup()))
                        .isPresent())
                .<Question>map(apology -> new Question.Open(issue, standing(apology, asked.customerKey())))
                .orElseGet(() -> new Question.Shut(Closed.OVER));
    }

    /** What the customer answered here; what an agent took from a comment stays with the agents. */
    private static Optional<Evidence.Answer> standing(Apology apology, String customerKey) {
        return apology.answer()
                .filter(answer -> answer.source() instanceof Evidence.OnPortal portal
                        && portal.customerKey().equals(customerKey));
    }

    /** What the form of the link's page carries for this person. */
    String form(String token, ApplicationUser person) {
        return links.form(token, person.getKey());
    }

    /**
     * Records the answer; a later one takes the place of an earlier one, and the journal keeps both. The same answer once more
     * records nothing.
     */
    Question answer(String token, String form, ApplicationUser person, boolean satisfied, String more) {
        Question looked = look(token, person);
        if (!(looked instanceof Question.Open open)) {
            return looked;
        }
        if (!links.isForm(form, token, person.getKey())) {
            return new Question.Shut(Closed.FORM);
        }
        Evidence.Answer answer =
                new Evidence.Answer(satisfied, more, new Evidence.OnPortal(person.getKey(), clock.instant()));
        boolean same = open.standing()
                .filter(before ->
                        before.satisfied() == satisfied && before.more().equals(answer.more()))
                .isPresent();
        return same ? open : recorded(open.issue(), token, person, answer);
    }

    private Question recorded(Issue issue, String token, ApplicationUser person, Evidence.Answer answer) {
        Apology apology = desk.of(issue.getId()).orElseThrow();
        String name = "answer:" + AnswerLinks.nameOf(token) + ":";
        long before = apology.history().stream()
                .map(Line::entry)
                .filter(entry -> entry.key().filter(key -> key.startsWith(name)).isPresent())
                .count();
        if (before >= MOST_ANSWERS) {
            return new Question.Shut(Closed.OFTEN);
        }
        Fact fact = new Fact.StepDone(apology.answerStep().orElseThrow().step().id(), answer);
        Entry entry = new Entry(new Actor.Person(person.getKey()), clock.instant(), fact, Optional.of(name + before));
        Decision decision = desk.record(issue.getId(), List.of(entry));
        List<Refusal> refusals = decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
        return refusals.isEmpty()
                ? new Question.Open(issue, desk.of(issue.getId()).flatMap(now -> standing(now, person.getKey())))
                : new Question.Refused(issue, refusals);
    }

    private boolean isOff(Issue issue) {
        return !settings.isOn(issue.getProjectId())
                || !portal.holding(issue.getProjectId()).verify();
    }
}
