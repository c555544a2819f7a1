package org.amends.jira.admin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.amends.apology.method.Verdict;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.amends.jira.store.WhichSection;
import org.amends.jira.which.RuledMethod;
import org.amends.jira.which.SelfStart;
import org.amends.jira.which.Unannounced;
import org.springframework.stereotype.Component;

/** The test box: which method an apology on a ticket would follow and why, and what would start one by itself. Writes nothing. */
@Component
public final class WhichTrial {
    private final IssueManager issues;
    private final Settings settings;
    private final WhichSection section;
    private final RuledMethod methods;
    private final SelfStart starts;
    private final Unannounced unannounced;
    private final Summaries summaries;
    private final JiraAuthenticationContext authentication;

    /** By what is saved. */
    public WhichTrial(
            @ComponentImport IssueManager issues,
            Settings settings,
            WhichSection section,
            RuledMethod methods,
            SelfStart starts,
            Unannounced unannounced,
            Summaries summaries,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.settings = settings;
        this.section = section;
        this.methods = methods;
        this.starts = starts;
        this.unannounced = unannounced;
        this.summaries = summaries;
        this.authentication = authentication;
    }

    /** What holds of the ticket with this key; empty where there is none. Safe in an attribute. */
    public Optional<String> of(String key) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(key))
                .map(this::json)
                .map(HarmlessJson::of);
    }

    private JsonObject json(Issue issue) {
        Verdict verdict = methods.verdict(issue);
        int asked = verdict.tried().size();
        return new Json()
                .with("issue", issue.getKey())
                .with("summary", issue.getSummary())
                .with(
                        "rules",
                        IntStream.range(0, asked)
                                .mapToObj(at -> tried(at, verdict.tried().get(at)))
                                .toList())
                .with("later", section.holding(issue.getProjectId()).size() - asked)
                .with("whose", whose(issue))
                .with("method", methods.method(verdict).id())
                .with("words", words(issue, verdict))
                .with("starts", starts(issue))
                .done();
    }

    private String whose(Issue issue) {
        boolean own = section.own(OptionalLong.of(issue.getProjectId())).isPresent();
        boolean wide = section.own(OptionalLong.empty()).isPresent();
        return own ? "project" : wide ? "all" : "shipped";
    }

    private String words(Issue issue, Verdict verdict) {
        String method = StepWords.in(authentication.getI18nHelper()).name(methods.method(verdict));
        return verdict.winner().isPresent()
                ? text("amends.which.wins", Integer.toString(verdict.tried().size()), method)
                : text("amends.which.none-wins", method);
    }

    private JsonObject tried(int at, Verdict.Tried one) {
        return new Json()
                .with("number", at + 1)
                .with("method", one.rule().method())
                .with("outcome", one.outcome().code())
                .with("aspect", one.by().map(by -> by.aspect().code()))
                .with("words", because(one))
                .done();
    }

    private String because(Verdict.Tried one) {
        String has = String.join(", ", one.has());
        String aspect = one.by()
                .map(by -> text("amends.which.aspect." + by.aspect().code()))
                .orElse("");
        return switch (one.outcome()) {
            case WON -> text("amends.which.won." + (one.rule().when().isEmpty() ? "always" : "all"));
            case DIFFERS ->
                has.isEmpty() ? text("amends.which.differs", aspect) : text("amends.which.differs.has", aspect, has);
            case NOT_YET -> text("amends.which.not-yet", aspect);
            case BROKEN -> text("amends.which.broken", aspect, has);
            case NO_METHOD -> text("amends.which.no-method", has);
        };
    }

    private JsonObject starts(Issue issue) {
        Optional<ProjectSettings> on = settings.switchedOn(issue.getProjectId());
        Optional<Summary> known = summaries.find(issue.getId());
        Optional<String> because = on.flatMap(here -> starts.because(issue, here, unannounced.breachedBy(issue)));
        String words = on.isEmpty()
                ? text("amends.which.off")
                : known.isPresent()
                        ? text("amends.which.started")
                        : because.map(this::because).orElseGet(() -> text("amends.which.by-hand"));
        return new Json()
                .with("because", because.filter(why -> known.isEmpty()))
                .with("words", words)
                .done();
    }

    /** Why an apology starts by itself. */
    private String because(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? text("amends.which.because." + code)
                : text("amends.which.because." + code.substring(0, colon), code.substring(colon + 1));
    }

    private String text(String key, String... args) {
        return args.length == 0
                ? authentication.getI18nHelper().getText(key)
                : authentication.getI18nHelper().getText(key, (Object) args);
    }
}
