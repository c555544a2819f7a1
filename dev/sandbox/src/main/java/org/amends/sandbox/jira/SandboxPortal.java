package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers' portal. */
final class SandboxPortal implements Portal {
    private static final int MOST_STARS = 5;

    private final Stores stores;
    private final Views views;
    private final Writing writing;
    private final Commenting commenting;
    private final Raising raising;
    private final SandboxAuthenticationContext authentication;
    private final Clock clock;

    SandboxPortal(
            Stores stores,
            Views views,
            Writing writing,
            Commenting commenting,
            Raising raising,
            SandboxAuthenticationContext authentication,
            Clock clock) {
        this.stores = stores;
        this.views = views;
        this.writing = writing;
        this.commenting = commenting;
        this.raising = raising;
        this.authentication = authentication;
        this.clock = clock;
    }

    @Override
    public List<Request> requests() {
        return me().map(stores.issues()::requestsOf).orElseGet(List::of).stream()
                .filter(issue -> writing.isRequest(issue.id()))
                .map(this::view)
                .toList();
    }

    @Override
    public RequestView request(String key) {
        IssueRow issue = own(key);
        return new RequestView(
                view(issue),
                issue.value(IssueField.DESCRIPTION).orElse(""),
                views.resolution(issue).orElse(""),
                views.comments(issue.id()).stream()
                        .filter(comment -> !comment.internal())
                        .toList());
    }

    @Override
    public void comment(String key, String body) {
        if (body.isBlank()) {
            throw Refused.badValue("The comment must not be empty.");
        }
        Commenting.Said said = new Commenting.Said(
                own(key).id(), me(), body, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        commenting.say(said, true);
    }

    @Override
    public void rate(String key, int stars) {
        IssueRow issue = own(key);
        if (issue.resolved().isEmpty() || stars < 1 || stars > MOST_STARS) {
            throw Refused.badValue("Give one to five stars, once the request is resolved.");
        }
        Instant now = clock.instant();
        put(PlainType.FEEDBACK, issue, Integer.toString(stars));
        put(PlainType.FEEDBACK_DATE, issue, now.toString());
    }

    private void put(PlainType type, IssueRow issue, String value) {
        stores.fields().all().stream()
                .filter(field -> field.typeKey().equals(type.key()))
                .limit(1)
                .forEach(field -> stores.fields().put(field.id(), issue.id(), Optional.of(value)));
    }

    @Override
    public String raise(String projectKey, String typeId, String summary, String description) {
        Optional<String> customer = me();
        Projects.ProjectRow project = stores.projects()
                .byKey(projectKey)
                .filter(one -> customer.filter(key -> stores.users().has(Role.CUSTOMER, one.id(), key))
                        .isPresent())
                .orElseThrow(() -> Refused.notFound("The project"));
        return raising.raise(project, typeId, summary, description, customer, customer, true);
    }

    private IssueRow own(String key) {
        Optional<String> me = me();
        return stores.issues()
                .byKey(key)
                .filter(issue ->
                        me.isPresent() && issue.value(IssueField.REPORTER).equals(me))
                .filter(issue -> !issue.archived() && writing.isRequest(issue.id()))
                .orElseThrow(() -> Refused.notFound("The request"));
    }

    private Request view(IssueRow issue) {
        Word status = stores.words().get(Word.Kind.STATUS, issue.always(IssueField.STATUS));
        String project = issue.key().substring(0, issue.key().lastIndexOf('-'));
        return new Request(project, issue.key(), issue.always(IssueField.SUMMARY), status.name(), issue.created());
    }

    private Optional<String> me() {
        return authentication.user().map(ApplicationUser::getKey);
    }
}
