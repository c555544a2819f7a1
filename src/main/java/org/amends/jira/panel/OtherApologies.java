package org.amends.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Cover;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.Method;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.amends.jira.which.RuledMethod;
import org.amends.jira.which.SecondFailure;
import org.springframework.stereotype.Component;

/**
 * What an apology has to do with others, as its reader may see it: the earlier one of the same customer, the one that stands for
 * it, those for which it stands. Of what a reader may not see, neither key nor words are told; of an earlier one not even that it is.
 */
@Component
public class OtherApologies {
    private static final int LOOKED_AT = 10;
    private static final int SHOWN = 20;

    private final Summaries summaries;
    private final ApologyDesk desk;
    private final IssueManager issues;
    private final Access access;
    private final RuledMethod method;

    public OtherApologies(
            Summaries summaries,
            ApologyDesk desk,
            @ComponentImport IssueManager issues,
            Access access,
            RuledMethod method) {
        this.summaries = summaries;
        this.desk = desk;
        this.issues = issues;
        this.access = access;
        this.method = method;
    }

    /** One query, for what stands in the summary. */
    JsonObject json(Apology apology, Summary.OfApology summary, Reader reader) {
        Json json = new Json()
                .with("covers", covers(apology, reader))
                .with("freed", apology.freed().map(why -> reader.text("amends.panel.freed." + why)))
                .with("untouched", apology.untouched());
        summary.owed()
                .flatMap(owed -> earlier(apology, owed, reader))
                .ifPresent(earlier -> json.with("earlier", earlier));
        return json.done();
    }

    private Optional<JsonObject> earlier(Apology apology, Summary.Owed owed, Reader reader) {
        return summaries.earlier(apology.issueId(), owed, owed.since().minus(SecondFailure.WITHIN), LOOKED_AT).stream()
                .flatMap(other -> seen(other, reader).stream())
                .findFirst()
                .map(earlier ->
                        new Json().with(earlier).with(choices(apology, reader)).done());
    }

    /**
     * What is offered after a second failure, and what the rules name otherwise; only as long as it can still be chosen are they
     * asked.
     */
    private JsonObject choices(Apology apology, Reader reader) {
        return issue(apology.issueId())
                .filter(issue -> apology.untouched())
                .map(issue -> new Json()
                        .with("method", named(method.afterSecondFailure(issue), reader))
                        .with("otherwise", named(method.otherwise(issue), reader))
                        .done())
                .orElseGet(JsonObject::new);
    }

    private static JsonObject named(Method method, Reader reader) {
        return new Json()
                .with("id", method.id())
                .with("name", reader.steps().name(method))
                .done();
    }

    private Optional<JsonObject> seen(Summary.OfApology other, Reader reader) {
        return issue(other.issueId())
                .filter(issue -> access.maySee(issue, reader.person()))
                .map(issue -> new Json()
                        .with(named(issue, reader))
                        .with("when", other.owed().map(Summary.Owed::since).map(reader::day))
                        .done());
    }

    /** Who covers the issue, and how far that is; one read of its journal. */
    JsonObject owner(Cover cover, Reader reader) {
        Optional<Issue> owner = issue(cover.ownerId()).filter(found -> access.mayBrowse(found, reader.person()));
        Optional<Apology> standing =
                owner.filter(found -> access.maySee(found, reader.person())).flatMap(found -> desk.of(found.getId()));
        return new Json()
                .with(owner.map(found -> named(found, reader)).orElseGet(JsonObject::new))
                .with(standing.map(found -> progress(found, reader)).orElseGet(JsonObject::new))
                .with("by", reader.name(cover.by()))
                .with("mine", reader.isMe(cover.by()))
                .with("when", reader.when(cover.at()))
                .done();
    }

    private static JsonObject progress(Apology standing, Reader reader) {
        return new Json()
                .with("done", standing.progress().done())
                .with("of", standing.progress().of())
                .with("closed", standing.closed())
                .with("next", standing.next().map(step -> reader.steps().label(standing.method(), step)))
                .done();
    }

    /** The first of them that the reader may see, and how many more there are. */
    private JsonObject covers(Apology apology, Reader reader) {
        List<JsonObject> seen = apology.covers().stream()
                .limit(SHOWN)
                .flatMap(covered -> named(covered, reader))
                .toList();
        return new Json()
                .with("issues", seen)
                .with("more", apology.covers().size() - seen.size())
                .done();
    }

    private Stream<JsonObject> named(Fact.CoveringBegun covered, Reader reader) {
        return issue(covered.issueId())
                .filter(found -> access.mayBrowse(found, reader.person()))
                .map(found -> named(found, reader))
                .stream();
    }

    private Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }

    private static JsonObject named(Issue issue, Reader reader) {
        return new Json()
                .with("key", issue.getKey())
                .with("href", reader.href(issue.getKey()))
                .with("summary", issue.getSummary())
                .done();
    }
}
